// What the pane asks the preview's server for. Every request carries the page's token.

/** A request that the server refused, in the cook's words. */
export class Refusal extends Error {
  constructor({ message = "the preview does not answer", hint = "" }) {
    super(message);
    this.hint = hint;
  }
}

export class Server {
  constructor(token) {
    this.token = token;
  }

  files = () => this.#ask("files");

  file = (name) => this.#ask(`file/${encoded(name)}`);

  words = () => this.#ask("words");

  check = (name, text) => this.#ask("check", "POST", { name, text });

  /** Resolve to the new digest, or, when the file changed underneath, to `{conflict}`: what the disk holds. */
  save = (name, text, digest) => this.#ask(`file/${encoded(name)}`, "PUT", { text, digest });

  async #ask(path, method = "GET", body = undefined) {
    const answer = await fetch(`/edit/${path}`, {
      method,
      headers: { "X-Zine-Token": this.token, ...(body && { "Content-Type": "application/json" }) },
      body: body && JSON.stringify(body),
    }).catch(() => {
      throw new Refusal({ hint: "Is `zine preview` still running?" });
    });
    const said = await answer.json().catch(() => ({}));
    if (answer.status === 409) return { conflict: said };
    if (!answer.ok) throw new Refusal(said);
    return said;
  }
}

const encoded = (name) => name.split("/").map(encodeURIComponent).join("/");
