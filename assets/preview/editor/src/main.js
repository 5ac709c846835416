// The editor's one way in: `mount` puts the pane into an element of the page, behind a shadow root of its own.
import { Pane } from "./pane.js";

/**
 * Put the editor into an element.
 *
 * @param {HTMLElement} element an empty element; the editor fills it
 * @param {{token: string, onSaved?: (file: string) => void, dark?: boolean}} wishes `token` goes with every request
 * @returns {{
 *   open: (file: string, line?: number) => Promise<void>,
 *   setProblems: (problems: {file: string, severity: string}[]) => void,
 *   setDark: (dark: boolean) => void,
 *   dirty: () => boolean,
 *   focus: () => void,
 * }} `setProblems` tells what is wrong with the files on disk; the open one is checked as it is typed
 */
export function mount(element, { token, onSaved = () => {}, dark = false }) {
  const pane = new Pane(element, { token, onSaved, dark });
  return {
    open: (file, line) => pane.open(file, line),
    setProblems: (problems) => pane.setProblems(problems),
    setDark: (value) => pane.setDark(value),
    dirty: () => pane.dirty,
    focus: () => pane.focus(),
  };
}
