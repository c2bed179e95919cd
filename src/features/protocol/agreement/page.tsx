import type { Child } from 'hono/jsx'
import { Details, PhoneLink, PrintButton, Table } from '../../../design/index.ts'
import { SourceList, sourceOf } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import { roleName, stages, stageSources, type Call, type Stage } from './stages.ts'
import { words } from './words.ts'
import type { YouthProtection } from './youth-protection.ts'

export interface AgreementPageProps {
  lang: Language
  lines: readonly YouthProtection[]
  /** Whom a professional calls at work; null for a visitor. */
  colleagues: Child
}

/** Where the numbers of youth protection start on the page. */
const numbersAnchor = 'numeros'

/** Who calls whom, stage by stage. It keeps nothing: boxes are ticked on paper. */
export function AgreementPage({ lang, lines, colleagues }: AgreementPageProps) {
  const t = words[lang]
  const terms = termLinker(lang, { except: 'multisectoral-agreement' })
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{terms.linked(t.lead)}</p>
      <p class="sos">
        <span>
          {t.danger} <a href="tel:911">911</a>
        </span>
      </p>
      <p class="on-screen">
        <a href={`#${numbersAnchor}`}>{t.numbers}</a>
      </p>
      <ol class="steps" role="list">
        {stages.map((stage) => (
          <li>
            <StagePart lang={lang} stage={stage} terms={terms} />
          </li>
        ))}
      </ol>
      <section>
        <h2>{t.never.title}</h2>
        <ul>
          {t.never.items.map((item) => (
            <li>{terms.linked(item)}</li>
          ))}
        </ul>
      </section>
      {colleagues}
      <Numbers lang={lang} lines={lines} />
      <p class="small mid">{t.nothingKept}</p>
      <PrintButton />
      <SourceList ids={stageSources} />
    </>
  )
}

function StagePart({ lang, stage, terms }: { lang: Language; stage: Stage; terms: TermLinker }) {
  return (
    <>
      <h2>{stage.name[lang]}</h2>
      <p>{terms.linked(stage.what[lang])}</p>
      <ul class="calls">
        {stage.calls.map((call) => (
          <li>
            <CallPart lang={lang} call={call} terms={terms} />
          </li>
        ))}
      </ul>
    </>
  )
}

function CallPart({ lang, call, terms }: { lang: Language; call: Call; terms: TermLinker }) {
  const t = words[lang]
  const { from, to, text, sources, isOurs } = call
  return (
    <>
      <b>{from === to ? t.together(roleName[from][lang]) : t.calls(roleName[from][lang], roleName[to][lang])}</b>
      <p>{terms.linked(text[lang])}</p>
      <p class="small mid">{isOurs ? t.ours : t.from(sources.map((id) => sourceOf(id).publisher).join(', '))}</p>
    </>
  )
}

/** Those of the person’s regions at once, the others folded; all of them for who has none. */
function Numbers({ lang, lines }: Pick<AgreementPageProps, 'lang' | 'lines'>) {
  const t = words[lang]
  const own = lines.filter(({ isOwn }) => isOwn)
  const others = lines.filter(({ isOwn }) => !isOwn)
  return (
    <section id={numbersAnchor}>
      <h2>{t.numbers}</h2>
      <p>{t.numbersText}</p>
      {own.length === 0 ? (
        <NumberTable lang={lang} lines={others} caption={t.numbers} />
      ) : (
        <>
          <NumberTable lang={lang} lines={own} caption={t.ownNumbers} />
          <Details summary={t.otherNumbers}>
            <NumberTable lang={lang} lines={others} caption={t.otherNumbers} />
          </Details>
        </>
      )}
    </section>
  )
}

function NumberTable({ lang, lines, caption }: Pick<AgreementPageProps, 'lang' | 'lines'> & { caption: string }) {
  const t = words[lang]
  return (
    <Table
      caption={caption}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.region }, { text: t.number }, { text: t.known }]}
      rows={lines.map((line): Child[] => [
        line.name,
        line.phones.length === 0
          ? t.noNumber
          : line.phones.map(({ number, label }, index) => (
              <>
                {index > 0 && <br />}
                <PhoneLink number={number} lang={lang} />
                {label && ` (${label})`}
              </>
            )),
        line.isSure ? t.sure : t.toCheck,
      ])}
    />
  )
}
