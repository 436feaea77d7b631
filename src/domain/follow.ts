// A person, an organisation, a place or a topic that a channel wants to hear of at once, not only in the next digest.

export type Follow = {
  readonly id: string;
  readonly platform: string;
  readonly channelId: string;
  readonly workspaceId: string;
  /** As it was typed: whole words. */
  readonly what: string;
  readonly createdBy: string;
  readonly createdAt: string;
};
