import { PrintButton } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { YouthProtection } from '../../protocol/index.ts'
import type { ReadStep } from '../compose.ts'
import { adviceNumber, suicideNumbers } from '../numbers.ts'
import type { CardPerson } from '../queries.ts'
import type { ReadProtocol } from '../reader.ts'
import { words as shared } from '../words.ts'
import { lineOnPaper, onPaper, personOnPaper } from './said-people.ts'
import { words } from './words.ts'

export interface PaperPageProps {
  lang: Language
  protocol: Pick<ReadProtocol, 'steps' | 'of' | 'version' | 'organization'>
  specialists: readonly CardPerson[]
  /** Of the regions of the organization; all of them for the base. */
  lines: readonly YouthProtection[]
  /** Whole address of the first page. */
  address: string
}

/** The whole protocol, on one Letter page. */
export function PaperPage(props: PaperPageProps) {
  const { lang, protocol } = props
  return (
    <>
      <div class="on-screen">
        <h1>{shared[lang].title}</h1>
        <p class="lead">{words[lang].lead}</p>
        <PrintButton />
        <p>{protocol.of}</p>
        <Sheet {...props} />
      </div>
      <div class="tool-paper tool-paper--wide">
        <p class="tool-paper__title">{shared[lang].title}</p>
        <Sheet {...props} isPaper />
      </div>
    </>
  )
}

function Sheet({ isPaper = false, ...props }: PaperPageProps & { isPaper?: boolean }) {
  const { lang, protocol, address } = props
  const t = words[lang]
  return (
    <>
      <p>
        <b>{shared[lang].danger} 911</b> · {t.suicide}{' '}
        {suicideNumbers.map((number) => onPaper(number, lang)).join(', ')} · {t.advice} {onPaper(adviceNumber, lang)}
      </p>
      <div class={isPaper ? 'tool-paper__columns' : undefined}>
        {protocol.steps.map((step) => (
          <StepOnPaper lang={lang} step={step} />
        ))}
        <People {...props} />
      </div>
      <p>
        {protocol.organization && `${protocol.of}. `}
        {protocol.version} {t.noName} {t.allLines(address)}
      </p>
    </>
  )
}

function People({ lang, specialists, lines }: PaperPageProps) {
  const t = words[lang]
  return (
    <>
      <p>
        <b>{t.specialists}</b>
        <br />
        {specialists.length === 0
          ? t.blank
          : specialists.map((one) => (
              <>
                {personOnPaper(one, lang)}
                <br />
              </>
            ))}
      </p>
      {lines.length > 0 && (
        <p>
          <b>{t.lines}</b>
          {lines.map((line) => (
            <>
              <br />
              {lineOnPaper(line, lang)}
            </>
          ))}
        </p>
      )}
    </>
  )
}

function StepOnPaper({ lang, step: { number, title, lines, base } }: { lang: Language; step: ReadStep }) {
  const t = words[lang]
  return (
    <>
      <p class="tool-paper__part">
        <b>
          {number}. {title}
        </b>
      </p>
      {lines.map(({ text }) => (
        <p>{text}</p>
      ))}
      {base?.paths.map(({ name, acts }) => (
        <p>
          <b>{t.under(name[lang])}</b> {acts.map(({ text }) => text[lang]).join(' ')}
        </p>
      ))}
      {base && base.reasons.length > 0 && (
        <p>
          {t.inform}
          {base.reasons.map(({ code, name }) => (
            <>
              {' '}
              <b>{code}</b> {name[lang]}.
            </>
          ))}
        </p>
      )}
    </>
  )
}
