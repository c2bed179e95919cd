import { Button, HiddenKeys, InsetText, Share, SummaryList, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import { Questions } from '../answer/questions.tsx'
import type { Survey } from '../model.ts'
import { staffRoles } from '../prepare/staff-roles.ts'
import { hasTooMany, standingOf, useOf, type SurveyDeed } from '../rules.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface SurveyPageProps {
  lang: Language
  keys: FormKeys
  survey: Survey
  answered: number
  /** Whole address that people are given. */
  link: string
  /** The last day to answer is over. */
  isPast: boolean
  /** Addresses of what the person may do now; null: not this person, or not now. */
  acts: Readonly<Record<Exclude<SurveyDeed, 'see'>, string | null>>
}

/** A survey before its own organization: where it stands, and what can be done with it. */
export function SurveyPage(props: SurveyPageProps) {
  const { lang, survey } = props
  const standing = standingOf(survey)
  return (
    <>
      <h1>{survey.title}</h1>
      <p>
        <Tag kind={standing === 'open' ? 'filled' : standing === 'draft' ? 'dashed' : 'outlined'}>
          {shared[lang].standings[standing]}
        </Tag>
      </p>
      <Links {...props} />
      {standing === 'open' && <Open {...props} />}
      {standing === 'closed' && <Closed {...props} />}
      {standing === 'withdrawn' && <Withdrawn {...props} />}
      <Facts {...props} />
      {standing === 'draft' && <Draft {...props} />}
    </>
  )
}

function Links({ lang, acts }: SurveyPageProps) {
  const t = words[lang]
  return (
    <div class="row">
      {acts.edit && <a href={acts.edit}>{t.edit}</a>}
      {acts.print && <a href={acts.print}>{t.open.paper}</a>}
      {acts.close && <a href={acts.close}>{t.open.close}</a>}
      {acts.withdraw && <a href={acts.withdraw}>{t.takeDown}</a>}
    </div>
  )
}

function Facts({ lang, survey, answered }: SurveyPageProps) {
  const t = words[lang]
  const role = staffRoles.find(({ code }) => code === survey.role)
  const rows = [
    { key: t.facts.questionnaire, value: survey.questionnaire.name[lang] },
    {
      key: t.facts.organization,
      value: nameIn({ nameFr: survey.organizationFr, nameEn: survey.organizationEn }, lang),
    },
    { key: t.facts.about, value: t.days(formatDay(survey.startsOn, lang), formatDay(survey.endsOn, lang)) },
    { key: t.facts.lastDay, value: formatDay(survey.lastDay, lang) },
    { key: t.facts.expected, value: formatNumber(survey.expected, lang) },
    ...(role === undefined ? [] : [{ key: t.facts.role, value: role.name[lang] }]),
    ...(survey.state === 'closed' ? [{ key: t.facts.answers, value: formatNumber(answered, lang) }] : []),
  ]
  return <SummaryList rows={rows} />
}

interface ActProps {
  keys: FormKeys
  version: number
  action: string
  label: string
}

const Act = ({ keys, version, action, label }: ActProps) => (
  <form method="post" action={action}>
    <HiddenKeys keys={keys} />
    <input type="hidden" name="version" value={String(version)} />
    <Button>{label}</Button>
  </form>
)

function Draft({ lang, keys, survey, isPast, acts }: SurveyPageProps) {
  const t = words[lang].draft
  return (
    <>
      <section>
        <h2>{t.title}</h2>
        <p>{t.text}</p>
        {isPast && (
          <InsetText>
            <p>{t.past}</p>
          </InsetText>
        )}
        {acts.open && !isPast && <Act keys={keys} version={survey.version} action={acts.open} label={t.open} />}
      </section>
      <section>
        <h2>{t.preview}</h2>
        <p class="lead">{survey.questionnaire.intro[lang]}</p>
        <fieldset class="govuk-fieldset" disabled>
          <Questions lang={lang} questionnaire={survey.questionnaire} />
        </fieldset>
      </section>
    </>
  )
}

function Open({ lang, survey, answered, link }: SurveyPageProps) {
  const t = words[lang].open
  return (
    <section>
      <p class="lead">
        <strong>{shared[lang].soFar(answered)}</strong>
      </p>
      <p class="mid">{t.only}</p>
      {hasTooMany(survey, answered) && (
        <InsetText>
          <p>{t.many(survey.expected)}</p>
          {answered >= survey.mostAnswers && <p>{t.full}</p>}
        </InsetText>
      )}
      <h2>{t.title}</h2>
      <Share address={link} label={t.link} hint={t.hint} />
    </section>
  )
}

function Closed({ lang, keys, survey, answered, acts }: SurveyPageProps) {
  const t = words[lang].closed
  const use = useOf(survey, answered)
  return (
    <section>
      {use === 'too-few' && <p>{t.tooFew}</p>}
      {use === 'own' && <p>{t.own}</p>}
      {use === 'used' && <p>{survey.evidenceKey === null ? t.waits : t.used}</p>}
      {use === 'to-confirm' && (
        <InsetText>
          <p>
            <strong>{t.confirmTitle}</strong>
          </p>
          <p>{t.confirmText(answered, survey.expected)}</p>
          {acts.confirm && <Act keys={keys} version={survey.version} action={acts.confirm} label={t.confirm} />}
        </InsetText>
      )}
      {use !== 'too-few' && acts.read && (
        <p>
          <a href={acts.read}>{t.results}</a>
        </p>
      )}
    </section>
  )
}

function Withdrawn({ lang, keys, survey, acts }: SurveyPageProps) {
  const t = words[lang].withdrawn
  const back = acts['put-back']
  return (
    <section>
      <p>{t.text}</p>
      {back && <Act keys={keys} version={survey.version} action={back} label={t.putBack} />}
    </section>
  )
}
