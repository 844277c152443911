// Firefox, driven by WebDriver BiDi: opens addresses and clicks, as a person does. Playwright drives only a Firefox of its own making.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { inflateSync } from "node:zlib";
import WebSocket from "ws";

type Answer = { id?: number; type: string; result?: any; error?: string; message?: string };

/** The text of a PDF whose objects are compressed. */
function unpacked(paper: Buffer): string {
  const text = paper.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes!, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [text, ...streams].join("\n");
}

export class Firefox {
  #asked = 0;
  #waiting = new Map<number, (answer: Answer) => void>();
  #context = "";

  private constructor(
    private readonly program: ChildProcess,
    private readonly socket: WebSocket,
  ) {
    socket.on("message", (data) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** Starts Firefox with a profile of its own. */
  static async start(profile: string): Promise<Firefox> {
    const program = spawn(process.env.FIREFOX ?? "/usr/bin/firefox", ["--headless", "--remote-debugging-port=0", "--profile", profile, "about:blank"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const address = await new Promise<string>((found, failed) => {
      let said = "";
      program.stderr!.on("data", (data) => {
        said += data;
        const match = /BiDi listening on (ws:\S+)/.exec(said);
        if (match) found(match[1]!);
      });
      program.on("exit", () => failed(new Error(`Firefox ended: ${said}`)));
    });
    const socket = new WebSocket(`${address}/session`);
    await once(socket, "open");
    const firefox = new Firefox(program, socket);
    await firefox.send("session.new", { capabilities: {} });
    const tree = await firefox.send("browsingContext.getTree", {});
    firefox.#context = tree.contexts[0].context;
    return firefox;
  }

  private async send(method: string, params: object): Promise<any> {
    const id = ++this.#asked;
    const answer = await new Promise<Answer>((done) => {
      this.#waiting.set(id, done);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (answer.type === "error") throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  }

  /** Opens an address, as typed. */
  async open(url: string): Promise<void> {
    await this.send("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  }

  /** The value of an expression in the page. */
  async ask(expression: string): Promise<any> {
    const params = { expression, target: { context: this.#context }, awaitPromise: true };
    return (await this.send("script.evaluate", params)).result.value;
  }

  /** Clicks the first element that a selector finds, and waits until the tab is at an address that ends so. */
  async click(selector: string, then: string): Promise<void> {
    const { nodes } = await this.send("browsingContext.locateNodes", { context: this.#context, locator: { type: "css", value: selector }, maxNodeCount: 1 });
    if (!nodes[0]) throw new Error(`nothing is ${selector}`);
    await this.ask(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center", behavior: "instant" })`);
    const origin = { type: "element", element: { sharedId: nodes[0].sharedId } };
    const actions = [{ type: "pointerMove", x: 0, y: 0, origin }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    await this.send("input.performActions", { context: this.#context, actions: [{ type: "pointer", id: "mouse", actions }] });
    await this.arrives(then);
  }

  /** Waits until the tab shows a finished page whose address ends so. */
  async arrives(end: string): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      const { contexts } = await this.send("browsingContext.getTree", { root: this.#context });
      if (contexts[0].url.endsWith(end) && (await this.ask("document.readyState").catch(() => "")) === "complete") return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`Firefox never came to ${end}`);
  }

  /** Goes back, as by the browser's button. */
  async back(): Promise<void> {
    await this.send("browsingContext.traverseHistory", { context: this.#context, delta: -1 });
  }

  /** How many pages the page would be printed on, as Firefox prints it. */
  async pages(): Promise<number> {
    const { data } = await this.send("browsingContext.print", { context: this.#context, page: { width: 21.59, height: 27.94 } });
    return unpacked(Buffer.from(data, "base64")).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  /** Closes it, so that it writes its files to the end. */
  async close(): Promise<void> {
    const ended = once(this.program, "exit");
    await this.send("browser.close", {}).catch(() => {});
    this.socket.close();
    await ended;
  }
}
