// Readability on linkedom alone, in the form that the scorers ask for: what a page gives without any rule of ours.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export function extract(html: string) {
  const { document } = parseHTML(html);
  const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
  const found = new Readability(document).parse();
  return (
    found && {
      title: found.title,
      byline: found.byline,
      publisher: found.siteName,
      publishedAt: found.publishedTime,
      image,
      text: found.textContent,
    }
  );
}
