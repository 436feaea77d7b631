// A stretch of a text: UTF-16 code units, end exclusive.

export type Span = { readonly start: number; readonly end: number };

export const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);
