/** A page as it reads, its no-break spaces being spaces like the others. */
export const readable = (html: string): string => html.replaceAll('\u00a0', ' ')
