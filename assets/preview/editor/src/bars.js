// What stands round the text: the choice of file and the saving above, what is wrong and where one is below.
import { made } from "./telling.js";

const GROUPS = { zine: "Zine", card: "Cards", theme: "Themes", dish: "Dishes", table: "Tables" };

/** The bar above the text. */
export class Head {
  constructor({ onChoose, onSave }) {
    this.element = made("div", "head");
    this.files = made("select");
    this.files.setAttribute("aria-label", "File");
    this.files.addEventListener("change", () => onChoose(this.files.value));
    this.unsaved = made("span", "unsaved", "● unsaved");
    this.save = made("button", "main", "Save");
    this.save.title = `Save (${/Mac|iP/.test(navigator.platform) ? "⌘" : "Ctrl+"}S)`;
    this.save.addEventListener("click", onSave);
    this.element.append(this.files, this.unsaved, this.save);
  }

  /** Show the files: `marks` gives what stands before and after a file's name. */
  list(files, chosen, marks) {
    const groups = new Map();
    for (const file of files) {
      if (!groups.has(file.kind)) groups.set(file.kind, Object.assign(made("optgroup"), { label: GROUPS[file.kind] }));
      const { unsaved, problems } = marks(file.name);
      const title = file.title ? ` — ${file.title}` : "";
      const option = made(
        "option",
        "",
        `${unsaved ? "● " : ""}${file.name}${title}${problems ? ` (${problems})` : ""}`,
      );
      option.value = file.name;
      groups.get(file.kind).append(option);
    }
    this.files.replaceChildren(...groups.values());
    this.files.value = chosen ?? "";
  }

  show({ dirty, writable }) {
    this.unsaved.hidden = writable && !dirty;
    this.unsaved.textContent = writable ? "● unsaved" : "read-only file";
    this.save.disabled = !dirty;
  }
}

/** The bar below the text. What it says is read out. */
export class Foot {
  constructor({ onProblems }) {
    this.element = made("div", "foot");
    this.problems = made("button", "plain");
    this.problems.title = "Go to the next problem (F8)";
    this.problems.addEventListener("click", onProblems);
    this.said = made("span");
    this.said.setAttribute("role", "status");
    this.where = made("span", "where");
    this.element.append(this.problems, this.said, this.where);
  }

  found(problems, elsewhere) {
    const count = (severity, list) => list.filter((each) => each.severity === severity).length;
    const parts = [
      counted(count("error", problems), "error", "errors"),
      counted(count("warning", problems), "warning", "warnings"),
    ].filter(Boolean);
    this.problems.replaceChildren(...separated(parts.length ? parts : [made("span", "", "No problems")]));
    const others = count("error", elsewhere);
    if (others) this.problems.append(` · ${others} in other files`);
  }

  at({ line, column, words }) {
    this.where.textContent = `${words ? `${words} · ` : ""}Line ${line}, column ${column}`;
  }

  /** Say something for a while; `how` is "well", "badly" or neither. */
  say(words, how = "") {
    this.said.className = how && `said-${how}`;
    this.said.textContent = words;
    clearTimeout(this.timer);
    if (how !== "badly") this.timer = setTimeout(() => (this.said.textContent = ""), 4000);
  }
}

/** The bar that tells of a file that changed underneath. */
export class Notice {
  constructor({ onCompare }) {
    this.element = made("div", "notice");
    this.element.setAttribute("role", "alert");
    this.words = made("p");
    this.button = made("button");
    this.button.addEventListener("click", onCompare);
    this.element.append(this.words, this.button);
    this.show("");
  }

  show(words, action = "") {
    this.words.textContent = words;
    this.button.textContent = action;
    this.element.hidden = !words;
  }
}

const counted = (number, one, many) => number && made("span", many, `${number} ${number === 1 ? one : many}`);

const separated = (parts) => parts.flatMap((part, at) => (at ? [", ", part] : [part]));
