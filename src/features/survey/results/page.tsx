import type { Child } from 'hono/jsx'
import { InsetText, PrintButton, Table } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import { groupings, type Grouping, type Question, type Survey } from '../model.ts'
import { rightOption } from './fold-right.ts'
import { nameGroup, sayCount, sayShare } from './presenter.ts'
import type { PlaceResult, SurveyResults } from './release-results.ts'
import { words } from './words.ts'

interface ResultsPageProps {
  lang: Language
  survey: Survey
  /** null: fewer than five answered. */
  results: SurveyResults | null
  /** There are more answers than people. */
  isUncertain: boolean
  files: readonly FrameLink[]
}

export function ResultsPage(props: ResultsPageProps) {
  const { lang, survey, results } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(survey.title)}</h1>
      {results === null ? (
        <>
          <p class="lead">{t.tooFew.title}</p>
          <p>{t.tooFew.text}</p>
        </>
      ) : (
        <Whole {...props} results={results} />
      )}
    </>
  )
}

function Whole({ lang, survey, results, isUncertain, files }: ResultsPageProps & { results: SurveyResults }) {
  const t = words[lang]
  const organization = nameIn({ nameFr: survey.organizationFr, nameEn: survey.organizationEn }, lang)
  const { answered } = results
  return (
    <>
      <p class="lead">{t.lead(sayCount(answered, lang), typeof answered === 'number' ? answered : 2, organization)}</p>
      <p>{t.period(formatDay(survey.startsOn, lang), formatDay(survey.endsOn, lang))}</p>
      {isUncertain && (
        <InsetText>
          <p>{t.uncertain}</p>
        </InsetText>
      )}
      <div class="row on-screen">
        <PrintButton />
        <span>{t.files}</span>
        {files.map(({ label, href }) => (
          <a href={href}>{label}</a>
        ))}
      </div>
      {results.questions.map(({ question, places }) => (
        <QuestionResults lang={lang} survey={survey} question={question} places={places} />
      ))}
      <p class="mid">{t.why}</p>
      <p class="mid">{t.honest}</p>
    </>
  )
}

interface QuestionProps {
  lang: Language
  survey: Survey
  question: Question
  places: readonly PlaceResult[]
}

function QuestionResults(props: QuestionProps) {
  const { lang, question, places } = props
  const t = words[lang]
  const whole = places.find(({ place }) => place.dimension === '')
  if (whole === undefined) return <></>
  const { median } = whole
  const middle =
    median?.state === 'shown' ? question.options.find(({ code }) => code === median.value)?.text[lang] : undefined
  return (
    <section class="near">
      <h2>{question.text[lang]}</h2>
      {middle !== undefined &&
        (question.answer === undefined ? (
          <p>
            <strong>{t.median(middle)}</strong> <span class="mid">{t.medianHelp}</span>
          </p>
        ) : (
          <p>
            <strong>{median?.state === 'shown' && median.value === rightOption ? t.right.most : t.right.half}</strong>
          </p>
        ))}
      <Table
        caption={question.text[lang]}
        captionClass="govuk-visually-hidden"
        head={[{ text: t.question }, { text: t.count, numeric: true }, { text: t.share, numeric: true }]}
        rows={[
          ...question.options.map(({ code, text }): Child[] => {
            const found = whole.options.find(({ option }) => option === code)
            return [text[lang], sayCount(found?.n ?? null, lang), sayShare(found?.share ?? { state: 'none' }, lang)]
          }),
          [t.total, sayCount(whole.answered, lang), ''],
        ]}
      />
      {groupings.map((dimension) => (
        <Groups {...props} dimension={dimension} />
      ))}
    </section>
  )
}

/** By age or by gender, one at a time; nothing where the questionnaire does not ask. */
function Groups({ lang, survey, question, places, dimension }: QuestionProps & { dimension: Grouping }) {
  const t = words[lang]
  if (!survey.questionnaire.questions.some(({ group }) => group === dimension)) return <></>
  const groups = places.filter(({ place }) => place.dimension === dimension)
  return (
    <>
      <h3>{t.by[dimension]}</h3>
      {groups.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <Table
          caption={`${question.text[lang]} ${t.by[dimension]}`}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: t.question },
            ...groups.map(({ place }) => ({ text: nameGroup(survey.questionnaire, place, lang), numeric: true })),
          ]}
          rows={[
            ...question.options.map(({ code, text }): Child[] => [
              text[lang],
              ...groups.map(({ options }) => sayCount(options.find(({ option }) => option === code)?.n ?? null, lang)),
            ]),
            [t.total, ...groups.map(({ answered }) => sayCount(answered, lang))],
          ]}
        />
      )}
    </>
  )
}
