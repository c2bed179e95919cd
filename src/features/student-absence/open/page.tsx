import type { Child } from 'hono/jsx'
import { Button } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import type { AbsenceRule } from '../model.ts'
import { RuleSummary, thresholdOf } from '../say-rule.tsx'
import { words as shared } from '../words.ts'
import { ColumnChoices } from './column-choices.tsx'
import { StudentList } from './student-list.tsx'
import { words } from './words.ts'

export interface OpenPageProps {
  lang: Language
  rule: AbsenceRule
  today: Day
  exampleCsvHref: string
  exampleXlsxHref: string
  protocolHref: string
  cardHref: string
  directoryHref: string
  /** The form of what came of it, which the list fills. */
  counts: Child
  /** Whom the reader calls at work. */
  colleagues: Child
}

/** Where a file is opened, in the browser alone. Without script, the rule, and what to do by phone. */
export function OpenPage(props: OpenPageProps) {
  const { lang, rule, today, counts, colleagues } = props
  const t = words[lang]
  const { absences, statuses } = rule
  return (
    <>
      <div
        class="on-screen"
        data-tool
        data-absence
        data-rule={JSON.stringify({ absences, statuses })}
        data-today={today}
        data-said={JSON.stringify(t.said)}
      >
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p>{shared[lang].notScore}</p>
        <RuleSummary lang={lang} rule={rule} labels={t.labels} />
        <p data-unfilled>{t.unfilled}</p>
        <p role="status" data-told></p>
        <ChooseFile {...props} />
        <ColumnChoices lang={lang} forget={<ForgetButton lang={lang} />} />
        <StudentList lang={lang} forget={<ForgetButton lang={lang} />} />
        <section data-step="counts" hidden>
          <h2>{t.counts.title}</h2>
          <p>{t.counts.text}</p>
          {counts}
        </section>
        <section data-end hidden>
          <div class="note" data-paper>
            <ul></ul>
          </div>
        </section>
        <Next {...props} />
        {colleagues}
      </div>
      <div class="tool-paper">
        <p class="tool-paper__title">{shared[lang].title}</p>
        <p>{thresholdOf(rule, lang)}</p>
        <p>{shared[lang].notScore}</p>
        <p>{t.next.danger}</p>
      </div>
    </>
  )
}

function ChooseFile({ lang, exampleCsvHref, exampleXlsxHref }: OpenPageProps) {
  const t = words[lang].choose
  return (
    <section data-step="choose" hidden>
      <h2 tabindex={-1}>{t.title}</h2>
      <div class="govuk-form-group">
        <label class="govuk-label" for="fichier">
          {t.label}
        </label>
        <div id="fichier-hint" class="govuk-hint">
          {t.hint}
        </div>
        <p class="govuk-error-message" id="fichier-problem" data-problem role="alert"></p>
        <input
          class="govuk-file-upload"
          id="fichier"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          autocomplete="off"
          aria-describedby="fichier-hint fichier-problem"
        />
      </div>
      <p class="small">
        {t.example} <a href={exampleCsvHref}>{t.csv}</a> · <a href={exampleXlsxHref}>{t.xlsx}</a>
      </p>
    </section>
  )
}

/** One act, asked once: what is in the page is gone. */
function ForgetButton({ lang }: { lang: Language }) {
  return (
    <Button kind="secondary" type="button" attributes={{ 'data-forget': '' }}>
      {words[lang].forget}
    </Button>
  )
}

/** Where one goes from there: people first. */
function Next({ lang, protocolHref, cardHref, directoryHref }: OpenPageProps) {
  const t = words[lang].next
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        <li>
          <a href={cardHref}>{t.card}</a>
        </li>
        <li>
          <a href={protocolHref}>{t.protocol}</a>
        </li>
        <li>
          <a href={directoryHref}>{t.directory}</a>
        </li>
      </ul>
      <p>{t.danger}</p>
    </section>
  )
}
