// Why a story comes where it comes in a channel's next edition, or why it does not come.

import type { ArticleRef } from './article.ts';
import type { DigestPlan, DigestStory, Misfit } from './digest.ts';
import type { Story } from './story.ts';

export type Explanation = {
  readonly plan: DigestPlan;
  readonly story: Story;
  readonly fate: Fate;
  /** Who carries it: one entry for each independent publisher, with the articles that count as its words. */
  readonly voices: readonly { readonly name: string; readonly articles: readonly ArticleRef[] }[];
};

export type Fate =
  /** `place` from 1; it is in the edition where place <= `most`. `points` by reason, in the order of docs/stories.md; their sum placed it. */
  | {
      readonly kind: 'placed';
      readonly place: number;
      readonly count: number;
      readonly most: number;
      readonly news: DigestStory['news'];
      readonly points: Points;
      readonly followed: readonly string[];
    }
  /** All its articles are kept out by rules of the digest: the rule of each. */
  | { readonly kind: 'misfit'; readonly misfits: readonly { readonly article: ArticleRef; readonly misfit: Misfit }[] }
  /** The channel was told all that it states. */
  | { readonly kind: 'told'; readonly points: Points }
  /** Nothing of it came in since the last edition; `wasTold`: of what came in earlier the channel was told. */
  | { readonly kind: 'before'; readonly since: string; readonly wasTold: boolean; readonly points: Points }
  /** No article of it comes from the digest's feeds. */
  | { readonly kind: 'other-feeds' };

/** By reason, in the order of docs/stories.md; their sum places a story. Of one that does not come: what it would have as news of now. */
export type Points = readonly { readonly reason: string; readonly points: number }[];
