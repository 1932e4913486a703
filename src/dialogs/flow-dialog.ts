/** A Bot Framework dialog that runs a flow: the only place in this folder that knows the SDK. */
import { Dialog, type DialogContext, type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs';
import { z } from 'zod';
import type { RunTurn } from './run-turn.ts';
import { initialState, stateSchema } from './state.ts';
import type { Input, Outcome } from './turn-types.ts';

const frame = z.object({ flow: stateSchema });

/** `options` of beginDialog and the turn's input travel under this name in the turn state. */
export const inputKey = Symbol('wegwijs.input');

/** The result of a turn is its outcome: the bot sends the replies and carries out the handoff. */
export class FlowDialog extends Dialog {
  constructor(
    id: string,
    private readonly runTurn: RunTurn,
    private readonly locale: string,
  ) {
    super(id);
  }

  override async beginDialog(context: DialogContext): Promise<DialogTurnResult<Outcome>> {
    this.keep(context, initialState(this.locale));
    return this.turn(context);
  }

  override async continueDialog(context: DialogContext): Promise<DialogTurnResult<Outcome>> {
    return this.turn(context);
  }

  private async turn(context: DialogContext): Promise<DialogTurnResult<Outcome>> {
    const input: Input = context.context.turnState.get(inputKey);
    const outcome = this.runTurn(stored(context, this.locale), input);
    this.keep(context, outcome.state);
    return Promise.resolve({ status: DialogTurnStatus.waiting, result: outcome });
  }

  private keep(context: DialogContext, flow: Outcome['state']): void {
    if (context.activeDialog !== undefined) context.activeDialog.state = { flow };
  }
}

/** A state of an older form cannot be read: the conversation begins anew rather than ending in an error. */
function stored(context: DialogContext, locale: string): Outcome['state'] {
  const parsed = frame.safeParse(context.activeDialog?.state);
  return parsed.success ? parsed.data.flow : initialState(locale);
}
