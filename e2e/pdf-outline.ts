/** A heading of a PDF: where a reader's table of contents leads. */
export interface PdfHeading {
  title: string
  /** From 1. */
  page: number
  /** Points from the bottom of the sheet: Letter is 792 high. */
  top: number
}

export interface PdfOutline {
  pages: number
  headings: PdfHeading[]
}

/** Pages and headings of a PDF that Chromium made with `outline: true`: its objects stand uncompressed in the file. */
export function readPdfOutline(pdf: Uint8Array): PdfOutline {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [Number(id), body ?? '']),
  )
  const root = [...objects].find(([, body]) => /\/Type \/Pages\b/.test(body) && !/\/Parent\b/.test(body))
  const pages = root === undefined ? [] : pagesUnder(objects, root[0])
  const headings = [...objects.values()].flatMap((body): PdfHeading[] => {
    const [, page, top] = /\/Dest \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+)/.exec(body) ?? []
    const title = /\/Title (?:\(((?:\\.|[^)\\])*)\)|<FEFF([0-9A-F]+)>)/i.exec(body)
    if (page === undefined || title === null) return []
    return [{ title: titleOf(title), page: pages.indexOf(Number(page)) + 1, top: Number(top) }]
  })
  return { pages: pages.length, headings: headings.sort((a, b) => a.page - b.page || b.top - a.top) }
}

function pagesUnder(objects: ReadonlyMap<number, string>, id: number): number[] {
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? '') ?? []
  if (kids === undefined) return [id]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(objects, Number(kid)))
}

function titleOf([, plain, hex]: readonly (string | undefined)[]): string {
  if (hex === undefined) return once((plain ?? '').replace(/\\(.)/g, '$1'))
  return once(Buffer.from(hex, 'hex').swap16().toString('utf16le'))
}

/** A heading that was moved to the next sheet stands twice in its title: Chromium drew it once where it was, and once where it is. */
function once(title: string): string {
  const half = title.slice(0, title.length / 2)
  return title === half + half ? half : title
}
