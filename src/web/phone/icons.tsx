import type { JSX } from 'preact';

const icon =
  (path: string, size = 24) =>
  (): JSX.Element => (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );

export const SendIcon = icon('M4 11.8 20 4l-4.2 16-4.4-6.4zM11.4 13.6 20 4');
export const PlusIcon = icon('M12 5v14M5 12h14');
export const CloseIcon = icon('M6 6l12 12M18 6 6 18');
export const VoiceIcon = icon(
  'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21',
);
export const PhotoIcon = icon('M4 5h16v14H4zM4 16l5-5 4.5 4.5L16 13l4 4M15.5 9h.01');
export const DocumentIcon = icon('M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6');
export const PlaceIcon = icon(
  'M12 21s6.5-5.8 6.5-11a6.5 6.5 0 0 0-13 0c0 5.2 6.5 11 6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
);
export const PersonIcon = icon('M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.7-3.9 3.7-6 7.5-6s6.8 2.1 7.5 6');
export const ReplyIcon = icon('M10 6 4 12l6 6M4 12h9a7 7 0 0 1 7 7', 18);
export const ListIcon = icon('M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01', 18);
export const LinkIcon = icon('M14 4h6v6M20 4 10 14M18 14v6H4V6h6', 18);
export const PhoneIcon = icon('M7 2.5h10v19H7zM11 18.5h2', 20);
export const ClockIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2', 20);

/** A signpost: Wegwijs shows the way. */
export const SignpostIcon = (): JSX.Element => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path
      d="M11 1h2v2h-2zM4 4h13l4 3.5-4 3.5H4zM11 12h2v1h-2zM20 13.5H8L4 17l4 3.5h12zM11 21.5h2V24h-2z"
      fill="currentColor"
    />
  </svg>
);

const check = (path: string) => (): JSX.Element => (
  <svg viewBox="0 0 20 14" width="18" height="12.6" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
export const OneTick = check('M5 7.5 9 11.5 16 2.5');
export const TwoTicks = check('M1.5 7.5 5.5 11.5 12.5 2.5M8.5 10.5l1 1 7-9');
export const WaitTick = check('M10 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM10 4v3.2l2 1.3');
export const FailTick = check('M10 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM10 4v3.5M10 9.8v.01');
