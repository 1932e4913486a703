import type { Log } from '../../log.ts';
import type { ErrorClass, RefusalCode } from '../graph/error-classes.ts';

/** One circuit a number: while it is open nothing is sent from it, but for one probe now and then. */
export interface Circuits {
  /** From when on one message may go; Infinity while a probe is under way. 0: closed. */
  nextAt(number: string): number;
  /** Before each message. */
  started(number: string): void;
  /** The number does not work. True when the circuit was closed until now. */
  stop(number: string, errorClass: ErrorClass, code: RefusalCode): boolean;
  /** The message was taken, or refused for a reason of its own: the number works. */
  works(number: string): void;
  /** The message came to nothing that says anything about the number. `sent`: WhatsApp was asked. */
  saysNothing(number: string, sent: boolean): void;
  isAnyOpen(): boolean;
}

interface Open {
  probeAt: number;
  probing: boolean;
  everyMs: number;
}

const firstUnreachableMs = 1000;

export const createCircuits = (now: () => Date, logger: Log, probeEveryMs: number): Circuits => {
  const open = new Map<string, Open>();
  const ms = (): number => now().getTime();
  const wait = (circuit: Open): void => {
    circuit.probing = false;
    circuit.probeAt = ms() + circuit.everyMs;
  };
  const stopAnew = (number: string, errorClass: ErrorClass, code: RefusalCode): void => {
    // What nobody could be reached for may be over in a moment; what somebody must mend is not.
    const everyMs = errorClass === 'unreachable' ? Math.min(firstUnreachableMs, probeEveryMs) : probeEveryMs;
    open.set(number, { probeAt: ms() + everyMs, probing: false, everyMs });
    logger.error({ code: `WHATSAPP_STOPPED_${errorClass}_${String(code)}`.toUpperCase() });
  };
  return {
    nextAt: (number) => {
      const circuit = open.get(number);
      if (circuit === undefined) return 0;
      return circuit.probing ? Infinity : circuit.probeAt;
    },
    started: (number) => {
      const circuit = open.get(number);
      if (circuit !== undefined) circuit.probing = true;
    },
    stop: (number, errorClass, code) => {
      const circuit = open.get(number);
      if (circuit === undefined) {
        stopAnew(number, errorClass, code);
        return true;
      }
      // Those that were under way when it opened say what is known already.
      if (!circuit.probing) return false;
      circuit.everyMs = errorClass === 'unreachable' ? Math.min(circuit.everyMs * 2, probeEveryMs) : probeEveryMs;
      wait(circuit);
      return false;
    },
    works: (number) => {
      if (open.delete(number)) logger.info({ code: 'WHATSAPP_WORKS_AGAIN' });
    },
    saysNothing: (number, sent) => {
      const circuit = open.get(number);
      if (circuit === undefined) return;
      if (sent) wait(circuit);
      else circuit.probing = false;
    },
    isAnyOpen: () => open.size > 0,
  };
};
