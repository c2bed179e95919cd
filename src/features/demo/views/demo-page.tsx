import { compareText, type Language } from '../../../kernel/language.ts'
import { sharedWords } from '../../network/index.ts'
import { messages } from '../messages.ts'
import type { DemoNetwork, DemoOrganization } from '../model.ts'
import { guises, type Guise } from '../people.ts'
import { Button, Details, ErrorSummary, InsetText, Table } from '../../../design/index.ts'
import { type SectorCode, SectorLabel, sectors, SectorThread } from '../../../field/index.ts'

export interface DemoPageProps {
  lang: Language
  data: DemoNetwork
  /** Name of the person of the session; null for nobody. */
  youAre: string | null
  csrf: string
  baseUrl: string
  /** What was sent as `as` when nobody has that name; null otherwise. */
  unknown: string | null
}

/** The whole invented region, each person with a button that opens a session as them. */
export function DemoPage({ lang, data, youAre, csrf, baseUrl, unknown }: DemoPageProps) {
  const t = messages[lang]
  const people = guises(data)
  const start = data.start.flatMap((slug) => people.filter((guise) => guise.as === slug))
  return (
    <>
      {unknown !== null && (
        <ErrorSummary title={t.unknownTitle} errors={[{ text: t.unknown(unknown), href: '#everyone' }]} />
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(data.organizations.length, people.length)}</p>
      <p>{t.promise}</p>
      {youAre !== null && (
        <InsetText>
          <p>{t.youAre(youAre)}</p>
        </InsetText>
      )}
      <form method="post" action={`/demo/sign-in?lang=${lang}`}>
        <input type="hidden" name="csrf" value={csrf} />
        <section>
          <Table
            caption={t.startTitle}
            captionClass="govuk-table__caption--l"
            stack
            head={[
              { text: t.columns.person },
              { text: <>{t.columns.shows}</> },
              { text: <span class="govuk-visually-hidden">{t.columns.become}</span> },
            ]}
            rows={start.map((guise, index) => [
              <Person guise={guise} lang={lang} />,
              guise.shows?.[lang] ?? '',
              <Become guise={guise} kind={index === 0 ? 'main' : 'secondary'} lang={lang} />,
            ])}
          />
        </section>
        <section id="everyone" tabindex={-1}>
          <h2>{t.everyoneTitle}</h2>
          <div class="cols cols--2">
            {sectors.map(({ code }) => (
              <div>
                <h3>
                  <SectorLabel sector={code} />
                </h3>
                {inSector(data, code, lang).map((organization) => (
                  <Organization organization={organization} guises={people} lang={lang} />
                ))}
              </div>
            ))}
          </div>
        </section>
      </form>
      <section>
        <Details summary={t.scriptTitle}>
          <p>
            {t.scriptText} <a href="/demo?format=json">{baseUrl}/demo?format=json</a>
          </p>
          <p>{t.scriptPost}</p>
          <pre class="scroll" tabindex={0}>
            <code>curl -i -d as=lead-courtepointe {baseUrl}/demo/sign-in</code>
          </pre>
        </Details>
      </section>
    </>
  )
}

const inSector = ({ organizations }: DemoNetwork, code: string, lang: Language): DemoOrganization[] =>
  organizations.filter(({ sector }) => sector === code).sort((a, b) => compareText(a.name[lang], b.name[lang], lang))

function Organization({
  organization,
  guises: all,
  lang,
}: {
  organization: DemoOrganization
  guises: readonly Guise[]
  lang: Language
}) {
  const { name, people, status } = organization
  const there = new Set(people.map(({ slug }) => slug))
  const here = all.filter(({ as }) => there.has(as))
  return (
    <>
      <h4>{name[lang]}</h4>
      {here.length > 0 && <People guises={here} lang={lang} />}
      {here.length === 0 && status !== 'joined' && <p class="mid">{messages[lang].nobody[status]}</p>}
    </>
  )
}

function People({ guises: people, lang }: { guises: readonly Guise[]; lang: Language }) {
  const t = messages[lang]
  return (
    <ul class="bare">
      {people.map((guise) => (
        <li>
          <Button kind="link" name="as" value={guise.as}>
            {t.becomeWho(guise.name)}
          </Button>{' '}
          <span class="small mid">{roleWords(guise, lang)}</span>
        </li>
      ))}
    </ul>
  )
}

/** English is said, French is what one expects of the region. */
function roleWords({ role, language }: Guise, lang: Language): string {
  const t = messages[lang]
  const name = role === 'operator' ? t.operator : sharedWords[lang].roles[role]
  return language === 'en' ? t.inEnglish(name) : name
}

function Person({ guise, lang }: { guise: Guise; lang: Language }) {
  const { name, organization } = guise
  return (
    <>
      <strong class="serif">{name}</strong>
      <br />
      {organization && (
        <>
          {organization.sector && <SectorLine sector={organization.sector} />}{' '}
          <span class="small">{organization.name[lang]}</span>
          <br />
        </>
      )}
      <span class="small mid">{roleWords(guise, lang)}</span>
    </>
  )
}

const SectorLine = ({ sector }: { sector: SectorCode }) => (
  <span class="thread-label">
    <SectorThread sector={sector} size="small" named />
  </span>
)

function Become({ guise, kind, lang }: { guise: Guise; kind: 'main' | 'secondary'; lang: Language }) {
  const t = messages[lang]
  return (
    <Button kind={kind} name="as" value={guise.as}>
      {t.become}
      <span class="govuk-visually-hidden"> {guise.name}</span>
    </Button>
  )
}
