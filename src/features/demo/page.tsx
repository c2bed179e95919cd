import { Button, Details, ErrorSummary, InsetText, Table } from '../../design/index.ts'
import { SectorLabel, sectors, SectorThread } from '../../field/index.ts'
import type { DemoPerson, DemoRegion, DemoWorkplace } from '../../kernel/feature/index.ts'
import { compareText, type Language } from '../../kernel/language.ts'
import { words } from './words.ts'

export interface DemoPageProps {
  lang: Language
  region: DemoRegion
  /** Name of the person of the session; null for nobody. */
  youAre: string | null
  csrf: string
  baseUrl: string
  /** What was sent as `as` when nobody has that name; null otherwise. */
  unknown: string | null
}

/** The whole invented region, each person with a button that opens a session as them. */
export function DemoPage({ lang, region, youAre, csrf, baseUrl, unknown }: DemoPageProps) {
  const t = words[lang]
  const { people, organizations } = region
  const start = region.start.flatMap((slug) => people.filter(({ as }) => as === slug))
  return (
    <>
      {unknown !== null && (
        <ErrorSummary title={t.unknownTitle} errors={[{ text: t.unknown(unknown), href: '#everyone' }]} />
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(organizations.length, people.length)}</p>
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
            rows={start.map((person, index) => [
              <Person person={person} lang={lang} />,
              person.shows?.[lang] ?? '',
              <Become person={person} kind={index === 0 ? 'main' : 'secondary'} lang={lang} />,
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
                {inSector(organizations, code, lang).map((organization) => (
                  <Organization organization={organization} people={people} lang={lang} />
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

const inSector = (all: readonly DemoWorkplace[], code: string, lang: Language): DemoWorkplace[] =>
  all.filter(({ sector }) => sector === code).sort((a, b) => compareText(a.name[lang], b.name[lang], lang))

interface OrganizationProps {
  organization: DemoWorkplace
  /** Everyone of the region. */
  people: readonly DemoPerson[]
  lang: Language
}

function Organization({ organization: { name, people: there, nobody }, people, lang }: OrganizationProps) {
  const here = people.filter(({ as }) => there.includes(as))
  return (
    <>
      <h4>{name[lang]}</h4>
      {here.length > 0 && <People people={here} lang={lang} />}
      {here.length === 0 && nobody && <p class="mid">{nobody[lang]}</p>}
    </>
  )
}

function People({ people, lang }: { people: readonly DemoPerson[]; lang: Language }) {
  const t = words[lang]
  return (
    <ul class="bare">
      {people.map((person) => (
        <li>
          <Button kind="link" name="as" value={person.as}>
            {t.becomeWho(person.name)}
          </Button>{' '}
          <span class="small mid">{roleWords(person, lang)}</span>
        </li>
      ))}
    </ul>
  )
}

/** English is said, French is what one expects of the region. */
const roleWords = ({ roleName, language }: DemoPerson, lang: Language): string =>
  language === 'en' ? words[lang].inEnglish(roleName[lang]) : roleName[lang]

function Person({ person, lang }: { person: DemoPerson; lang: Language }) {
  const { name, organization } = person
  return (
    <>
      <strong class="serif">{name}</strong>
      <br />
      {organization && (
        <>
          <SectorLine sector={organization.sector} /> <span class="small">{organization.name[lang]}</span>
          <br />
        </>
      )}
      <span class="small mid">{roleWords(person, lang)}</span>
    </>
  )
}

function SectorLine({ sector }: { sector: string | null }) {
  const known = sectors.find(({ code }) => code === sector)
  if (known === undefined) return <></>
  return (
    <span class="thread-label">
      <SectorThread sector={known.code} size="small" named />
    </span>
  )
}

function Become({ person, kind, lang }: { person: DemoPerson; kind: 'main' | 'secondary'; lang: Language }) {
  const t = words[lang]
  return (
    <Button kind={kind} name="as" value={person.as}>
      {t.become}
      <span class="govuk-visually-hidden"> {person.name}</span>
    </Button>
  )
}
