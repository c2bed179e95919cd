import type { Child } from 'hono/jsx'
import { EmptyState, PrintButton, Table, Tag } from '../../../design/index.ts'
import { regionName, regions, SourceList } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { recommendations, type KnownStanding, type Recommendation } from './recommendations.ts'
import { words } from './words.ts'

interface ShownAnswer {
  recommendation: Recommendation
  standing: KnownStanding
  records: readonly { record: Child }[]
}

export interface RegionPageProps {
  lang: Language
  region: string
  answers: readonly ShownAnswer[]
  allHref: string
}

const StandingTag = ({ lang, standing }: { lang: Language; standing: KnownStanding }) => (
  <Tag kind={standing === 'yes' ? 'filled' : standing === 'partly' ? 'outlined' : 'dashed'}>
    {words[lang].standings[standing]}
  </Tag>
)

/** The five recommendations in a region: yes, partly, or not known yet, with the record behind each. */
export function RegionPage({ lang, region, answers, allHref }: RegionPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title(regionName(region, lang))}</h1>
      <p class="lead">{t.lead}</p>
      <ol>
        {answers.map(({ recommendation, standing, records }) => (
          <li>
            <h2>{t.recommendations[recommendation]}</h2>
            <p>
              <StandingTag lang={lang} standing={standing} />
            </p>
            {records.length === 0 ? (
              <p class="mid">{t.nothing[recommendation]}</p>
            ) : (
              <ul>
                {records.map(({ record }) => (
                  <li>{record}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p class="small mid">{t.unknownText}</p>
      <p class="on-screen">
        <a href={allHref}>{t.all}</a>
      </p>
      <PrintButton />
      <SourceList ids={['interregional']} />
    </>
  )
}

export interface RecommendationsPageProps {
  lang: Language
  /** Regions of the person’s networks, each with its answers. */
  own: readonly { region: string; answers: readonly ShownAnswer[] }[]
  regionHref: (code: string) => string
}

/** Region by region, how each recommendation stands. */
export function RecommendationsPage({ lang, own, regionHref }: RecommendationsPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.allTitle}</h1>
      <p class="lead">{t.lead}</p>
      {own.length === 0 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <Table
          caption={t.allTitle}
          captionClass="govuk-visually-hidden"
          head={[{ text: t.region }, ...recommendations.map((one) => ({ text: t.recommendations[one] }))]}
          rows={own.map(({ region, answers }): Child[] => [
            <a href={regionHref(region)}>{regionName(region, lang)}</a>,
            ...answers.map(({ standing }) => <StandingTag lang={lang} standing={standing} />),
          ])}
        />
      )}
      <p class="small mid">{t.unknownText}</p>
      <section class="on-screen">
        <h2>{t.others}</h2>
        <ul class="region-links">
          {regions
            .filter(({ code }) => own.every(({ region }) => region !== code))
            .map(({ code, name }) => (
              <li>
                <a href={regionHref(code)}>{name[lang]}</a>
              </li>
            ))}
        </ul>
      </section>
      <PrintButton />
      <SourceList ids={['interregional']} />
    </>
  )
}
