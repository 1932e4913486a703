/** The line to the sandbox: its state comes in, what is tapped goes out. */
import type { Act, PhoneState } from './phone-state.ts';

export interface Line {
  onState(listener: (state: PhoneState) => void): void;
  /** Whether the sandbox answers. */
  onReach(listener: (reached: boolean) => void): void;
  does(act: Act): void;
}

export function createLine(): Line {
  const source = new EventSource('/events');
  let reach: (reached: boolean) => void = () => undefined;
  source.onopen = () => reach(true);
  source.onerror = () => reach(false);
  return {
    onState: (listener) => {
      source.onmessage = (event: MessageEvent<string>) => listener(JSON.parse(event.data));
    },
    onReach: (listener) => {
      reach = listener;
    },
    does: (act) => {
      const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(act) };
      fetch('/act', call).catch(() => reach(false));
    },
  };
}
