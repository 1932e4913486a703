/** The number of the municipality where the resident lives: a human is always near. */
import { addressed } from '../locales/address.ts';
import { addressOf } from './ask.ts';
import type { Turn } from './turn-types.ts';

/** To fill in a text; empty where the municipality is not known yet. */
export const phoneOf = ({ municipality }: Pick<Turn, 'municipality'>): { phone: string } => ({
  phone: municipality?.phone.number ?? '',
});

/** A text of the knowledge base in the municipality's form of address, with its number. */
export const withPhone = (turn: Turn, text: string): string =>
  addressed(text, addressOf(turn)).replaceAll('{{phone}}', phoneOf(turn).phone);
