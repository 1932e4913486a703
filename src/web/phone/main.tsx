/** The page of `npm run whatsapp:sandbox`: a phone that talks with the service through its WhatsApp channel. */
import { render } from 'preact';
import { createLine } from './line.ts';
import { Page } from './page.tsx';

const root = document.getElementById('phone');
if (root !== null) render(<Page line={createLine()} />, root);
