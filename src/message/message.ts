// The platform-neutral message document. Names follow mdast. It holds raw text, never markup: each platform's renderer escapes.

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  /** A line to type, with its slash: `/who Eismont`. A platform where it is typed otherwise writes it so. */
  | { readonly type: 'command'; readonly children: readonly Inline[] }
  /** `title` says what is behind it ("The Moscow Times (AFP), 22 Nov"): a tooltip, or the words beside the address where links cannot be clicked. */
  | { readonly type: 'link'; readonly url: string; readonly title?: string; readonly children: readonly Inline[] };

/** A labelled line: `figures   31 Ukrainian citizens`. Of neighbours with the same label only the first shows it. */
export type Field = { readonly label: string; readonly value: readonly Inline[] };

/** What a button does: the command call that it stands for. */
export type Action = {
  readonly label: string;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
};

export type Heading = {
  readonly type: 'heading';
  /** 1: the message's masthead; 2: a story or section; 3: a label. */
  readonly depth: 1 | 2 | 3;
  readonly children: readonly Inline[];
  /** Stands at the right where there is room. */
  readonly aside?: readonly Inline[];
  /** A story's number: stands in the margin where there is one. */
  readonly marker?: string;
};

export type Block =
  | Heading
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** Sources, what was left out, what to ask next: quieter than the rest. */
  | { readonly type: 'smallPrint'; readonly children: readonly Inline[] }
  /** Ordered items count from `start`, or from 1. */
  | { readonly type: 'list'; readonly ordered: boolean; readonly start?: number; readonly items: readonly (readonly Inline[])[] }
  /** Somebody's words, as a span of an article: the renderer sets no quotation marks of its own. */
  | { readonly type: 'blockquote'; readonly children: readonly Inline[]; readonly attribution?: readonly Inline[] }
  | { readonly type: 'fields'; readonly fields: readonly Field[] }
  | { readonly type: 'thematicBreak' }
  | { readonly type: 'image'; readonly url: string; readonly alt: string }
  | { readonly type: 'actions'; readonly actions: readonly Action[] };

export type Message = {
  /** Plain text for notifications, window titles and screen readers. */
  readonly title: string;
  readonly blocks: readonly Block[];
};
