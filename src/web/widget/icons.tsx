import type { JSX } from 'preact';

const icon = (path: string) => (): JSX.Element => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d={path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);

export const SignpostIcon = (): JSX.Element => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path
      d="M11 1h2v2h-2zM4 4h13l4 3.5-4 3.5H4zM11 12h2v1h-2zM20 13.5H8L4 17l4 3.5h12zM11 21.5h2V24h-2z"
      fill="currentColor"
    />
  </svg>
);
export const ChatIcon = icon('M4 5h16v11H11l-5 4v-4H4zM8 9.5h8M8 12.5h5');
export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const SendIcon = icon('M4 12h14M12 5.5l7 6.5-7 6.5');
export const ExitIcon = icon('M14 4h6v16h-6M4 12h10M10 7.5L14.5 12 10 16.5');
export const DownIcon = icon('M12 5v13M6 12.5l6 6 6-6');
