// The side of the table: what is wrong, and the files it is wrong in.

const $ = id => document.getElementById(id);
const token = document.querySelector("meta[name=zine-token]").content;
const nonce = document.querySelector("meta[name=zine-nonce]").content;

export class Side {
  constructor({ resized, here }) {
    this.resized = resized;
    this.here = here; // the place that is being looked at
    this.editor = null; // what editor.js made, once somebody wanted it
    this.problems = [];
    this.dark = false;
  }

  start() {
    if (!token) $("show-editor").remove();
    const width = localStorage.getItem("zine-side");
    if (width) $("room").style.setProperty("--side", width);
    this.draggable($("divider"));
  }

  show(problems) {
    const errors = problems.filter(problem => problem.severity === "error").length;
    this.problems = problems;
    $("problems").querySelector("ol").replaceChildren(...problems.map(problem => this.item(problem)));
    $("problems").classList.toggle("none", problems.length === 0);
    $("count").hidden = problems.length === 0;
    $("count").textContent = problems.length;
    $("count").className = errors ? "error" : "warning";
    this.editor?.setProblems(problems);
  }

  item(problem) {
    const item = document.createElement("li"), message = document.createElement(token && problem.file ? "button" : "p");
    item.className = problem.severity;
    message.className = "message";
    message.textContent = problem.message;
    if (token && problem.file) message.onclick = () => this.open(problem, false);
    if (problem.file) item.append(this.link(problem));
    item.append(message);
    if (problem.hint) item.append(Object.assign(document.createElement("p"), { className: "hint", textContent: problem.hint }));
    return item;
  }

  // A place as `file:line`, which opens in the own editor.
  link(problem) {
    const link = document.createElement("a");
    link.href = problem.href;
    link.textContent = `${problem.file}:${problem.line}`;
    link.className = "place";
    return link;
  }

  more(count) {
    const button = document.createElement("button");
    button.textContent = `and ${count} more`;
    button.onclick = () => this.reveal("problems");
    return button;
  }

  // Opens a part's place: in the pane if there is one, `elsewhere` in the own editor.
  async open(part, elsewhere) {
    if (!token || elsewhere) {
      location.href = part.href;
      return;
    }
    await this.reveal("editor");
    this.editor?.open(part.file, part.line);
  }

  toggle(name) {
    if (name === "editor" && !token) return;
    if (!$(name).hidden) this.hide(name);
    else if (name === "editor" && !this.editor) this.here().then(place => place ? this.open(place, false) : this.reveal(name));
    else this.reveal(name);
  }

  async reveal(name) {
    $(name).hidden = false;
    this.settle();
    if (name === "editor") {
      await this.mount();
      this.editor?.focus();
    }
  }

  hide(name) {
    $(name).hidden = true;
    this.settle();
    $(`show-${name}`)?.focus();
  }

  settle() {
    const open = !$("problems").hidden || !$("editor").hidden;
    $("side").hidden = $("divider").hidden = !open;
    $("room").classList.toggle("editing", !$("editor").hidden);
    for (const name of ["problems", "editor"]) $(`show-${name}`)?.setAttribute("aria-expanded", !$(name).hidden);
    this.resized();
  }

  async mount() {
    if (this.editor) return;
    const { mount } = await import("./edit/editor.js");
    this.editor = mount($("editor"), { token, nonce, onSaved: () => {}, dark: this.dark });
    this.editor.setProblems(this.problems);
  }

  setDark(dark) {
    this.dark = dark;
    this.editor?.setDark(dark);
  }

  dirty() {
    return Boolean(this.editor?.dirty());
  }

  draggable(divider) {
    const set = width => {
      const kept = `${Math.round(Math.min(innerWidth * 0.75, Math.max(240, width)))}px`;
      $("room").style.setProperty("--side", kept);
      localStorage.setItem("zine-side", kept);
    };
    divider.onpointerdown = event => {
      divider.setPointerCapture(event.pointerId);
      divider.onpointermove = moved => set(innerWidth - moved.clientX);
    };
    divider.onpointerup = () => { divider.onpointermove = null; };
    divider.onkeydown = event => {
      const by = { ArrowLeft: 24, ArrowRight: -24 }[event.key];
      if (by) set($("side").offsetWidth + by);
    };
  }
}
