import type { Hanging } from '../layout/hanging.ts'
import { Drawings, PageLanguage, walnut } from '../../../design/index.ts'
import { SectorThread, sectors } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { NetDrawing } from '../layout/drawing.ts'
import { CordSample } from './cords.tsx'
import type { DrawnWords } from './drawn-parts.tsx'
import { NetPicture } from './net-drawing.tsx'
import { words } from '../map/words.ts'

interface SvgFileAsked {
  lang: Language
  drawing: NetDrawing
  hanging: Hanging
  words: DrawnWords
  /** Of which network and day, in a sentence or two. */
  foot: string
}

/** Names that only show when pointed at stay away from a file that is printed. */
const styles = `text{font-family:"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}.net__name{display:none}`
const lineHeight = 24
const keyWidth = 180
const charactersOfFoot = 110

/** The map as a file of its own: its patterns, styles and key are in it, and nothing of a page is needed. */
export function standaloneSvg({ lang, drawing, hanging, words: said, foot }: SvgFileAsked): string {
  const [, , width, height] = drawing.box
  const wide = Math.max(width, keyWidth * 5 + 20)
  const lines = cut(foot, charactersOfFoot)
  const keyTop = height + 30
  const footTop = keyTop + lineHeight * 2 + 24
  const full = footTop + lines.length * 20 + 10
  const file = (
    <PageLanguage value={lang}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={wide}
        height={full}
        viewBox={`0 0 ${wide} ${full}`}
        role="img"
        aria-labelledby="net-title"
      >
        <style>{styles}</style>
        <rect width={wide} height={full} fill="#fff" />
        <Drawings>
          <svg x={(wide - width) / 2} y="0" width={width} height={height}>
            <NetPicture
              id="net"
              drawing={drawing}
              words={said}
              hanging={hanging}
              organizationHref={null}
              regionHref={null}
            />
          </svg>
          <FileKey lang={lang} top={keyTop} isFolded={drawing.form === 'folded'} />
        </Drawings>
        {lines.map((line, at) => (
          <text x="20" y={footTop + at * 20} font-size="14" fill={walnut}>
            {line}
          </text>
        ))}
      </svg>
    </PageLanguage>
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(file)}\n`
}

function FileKey({ lang, top, isFolded }: { lang: Language; top: number; isFolded: boolean }) {
  const t = words[lang].strengths
  return (
    <g font-size="14" fill={walnut}>
      {sectors.map(({ code, name }, at) => (
        <g transform={`translate(${20 + at * keyWidth} ${top})`}>
          <SectorThread sector={code} />
          <text x="52" y="16">
            {name[lang]}
          </text>
        </g>
      ))}
      {!isFolded &&
        (['know', 'exchange', 'coordinate', 'integrate', 'hidden'] as const).map((strength, at) => (
          <g transform={`translate(${20 + at * keyWidth} ${top + lineHeight + 8})`}>
            <CordSample style={{ strength, isDormant: false }} />
            <text x="60" y="14">
              {t[strength]}
            </text>
          </g>
        ))}
    </g>
  )
}

/** Lines of so many characters at most, cut at spaces. */
function cut(sentence: string, most: number): string[] {
  const lines: string[] = []
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
