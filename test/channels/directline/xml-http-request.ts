/**
 * As much of a browser's XMLHttpRequest as the unmodified botframework-directlinejs (through rxjs 5) uses, over fetch.
 */
export class XmlHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  onreadystatechange: ((event: object) => void) | null = null;

  private method = 'GET';
  protected url = '';
  private readonly headers = new Headers();
  private readonly controller = new AbortController();

  open(method: string, url: string): void {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  getResponseHeader(): null {
    return null;
  }

  abort(): void {
    this.controller.abort();
  }

  send(body?: string | FormData): void {
    void this.fetch(body)
      .catch(() => (this.status = 0))
      .finally(() => this.finish());
  }

  private async fetch(body: string | FormData | undefined): Promise<void> {
    const { method, headers, controller } = this;
    const answer = await fetch(this.url, {
      method,
      headers,
      signal: controller.signal,
      ...(body === undefined ? {} : { body }),
    });
    if (this.responseType === 'arraybuffer') this.response = await answer.arrayBuffer();
    else this.response = readJson(await answer.text());
    this.status = answer.status;
  }

  protected finish(): void {
    if (this.controller.signal.aborted) return;
    this.readyState = 4;
    this.onreadystatechange?.({ target: this });
  }
}

const readJson = (text: string): unknown => (text === '' ? null : JSON.parse(text));
