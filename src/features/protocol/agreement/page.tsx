import type { Child } from 'hono/jsx'
import { Button, Details, PhoneLink, PrintButton, Table } from '../../../design/index.ts'
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

/**
 * Who calls whom, stage by stage. It keeps nothing: days of one’s own notes are in the memory of the page, by the island, or on paper.
 */
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
      <nav class="on-screen" aria-label={t.stages}>
        <ol>
          {stages.map(({ code, name }) => (
            <li>
              <a href={`#${code}`}>{name[lang]}</a>
            </li>
          ))}
        </ol>
        <p>
          <a href={`#${numbersAnchor}`}>{t.numbers}</a>
        </p>
      </nav>
      <NotesPart lang={lang} />
      <ol class="steps" role="list">
        {stages.map((stage, index) => (
          <li id={stage.code}>
            <StagePart lang={lang} stage={stage} next={stages[index + 1] ?? null} terms={terms} />
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

function StagePart({
  lang,
  stage,
  next,
  terms,
}: {
  lang: Language
  stage: Stage
  next: Stage | null
  terms: TermLinker
}) {
  const t = words[lang]
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
      <p class="row small on-screen">
        <a href={`#${numbersAnchor}`}>
          {t.callNow}
          <span class="govuk-visually-hidden"> ({stage.name[lang]})</span>
        </a>
        {next && <a href={`#${next.code}`}>{t.next(next.name[lang])}</a>}
      </p>
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
      <div class="on-screen" data-note hidden>
        <p>
          {t.notes.done} <b data-said-day></b>
        </p>
      </div>
      <p class="small mid">{isOurs ? t.ours : t.from(sources.map((id) => sourceOf(id).publisher).join(', '))}</p>
    </>
  )
}

/**
 * What is said before any day is chosen, and what the island puts at each step, once. The buttons belong to no form and have no name: no
 * browser keeps or fills them.
 */
function NotesPart({ lang }: { lang: Language }) {
  const t = words[lang].notes
  return (
    <div class="on-screen" data-noting hidden>
      <p>{t.kept}</p>
      <div class="row">
        <Button type="button" kind="secondary" attributes={{ 'data-forget': '' }}>
          {t.forget}
        </Button>
        <div data-with-notes hidden>
          <Button type="button" kind="secondary" attributes={{ 'data-print-notes': '' }}>
            {t.print}
          </Button>
        </div>
      </div>
      <p class="govuk-visually-hidden" role="status" data-told={t.forgotten}></p>
      <template data-days>
        <div class="row on-screen">
          {t.days.map((said, ago) => (
            <button type="button" class="choice" aria-pressed="false" data-ago={ago}>
              {said}
            </button>
          ))}
          <button type="button" class="choice" data-earlier>
            {t.earlier}
          </button>
          <button type="button" class="choice" data-without data-when-noted hidden>
            {t.without}
          </button>
        </div>
      </template>
    </div>
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
