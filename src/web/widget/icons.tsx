import type { JSX } from 'preact';

const icon = (path: string) => (): JSX.Element => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d={path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);

/** A signpost. */
export const SignpostIcon = icon('M12 3v18M8 21h8M5 5h11l3 2.5L16 10H5zM19 12H9l-3 2.5L9 17h10z');
export const ChatIcon = icon('M4 5h16v11H11l-5 4v-4H4zM8 9.5h8M8 12.5h5');
export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const SendIcon = icon('M4 12h14M12 5.5l7 6.5-7 6.5');
export const ExitIcon = icon('M14 4h6v16h-6M4 12h10M10 7.5L14.5 12 10 16.5');
export const DownIcon = icon('M12 5v13M6 12.5l6 6 6-6');
