/** A photo, a voice note or the like that a resident wants to show a volunteer. */
export interface MediaToKeep {
  readonly conversationId: string;
  readonly channelId: string;
  /** The channel's own ids; fetched and kept only now, after the resident's yes. */
  readonly ids: readonly string[];
  /** `nederland` where it is not known. */
  readonly municipality: string;
}

/**
 * Keeps what a resident said yes to, for at most 7 days and only for the volunteer who helps; erasing the conversation
 * removes it. Resolves once the wish to keep them is on disk; the same ids again change nothing, since a turn that was cut
 * off is run anew. Implemented by whoever can fetch from the channel.
 */
export interface KeepMedia {
  keep(media: MediaToKeep): Promise<void>;
}
