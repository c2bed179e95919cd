import { dayOf, type Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { PersonalData, PersonalRole } from './read-personal-data.ts'
import { addresses } from '../addresses.ts'
import { designationNames, roleNames } from '../role-names.ts'
import { Button, SummaryList, Table } from '../../../design/index.ts'
import { phoneRows } from './phone-rows.tsx'
import { LongAddress } from '../long-address.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface PersonalDataPageProps {
  lang: Language
  held: PersonalData
  /** What the features keep of the person: what it is, and how much of it. */
  kept: readonly { title: string; count: number }[]
  timeZone: string
}

export function PersonalDataPage({ lang, held, kept, timeZone }: PersonalDataPageProps) {
  const labels = words[lang]
  const t = labels.personalDataPage
  const { person, roles, sessions } = held
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <Button href={href(lang, addresses.heldFile)}>{t.export}</Button>
      </p>
      <h2>{t.identity}</h2>
      <SummaryList
        rows={[
          { key: labels.name, value: person.name },
          { key: labels.email, value: <LongAddress>{person.email}</LongAddress> },
          ...phoneRows(person, lang),
          { key: labels.language, value: shared[lang].languages[person.language] },
          { key: t.since, value: formatDay(dayOf(person.createdAt, timeZone), lang) },
        ]}
      />
      <p>{t.secrets}</p>
      <h2>{t.roles}</h2>
      {roles.length === 0 ? (
        <p>{t.noRoles}</p>
      ) : (
        <Table
          caption={t.rolesCaption}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.role }, { text: t.organization }, { text: t.from }, { text: t.until }]}
          rows={roles.map(({ where, fromDay, untilDay, ...role }) => [
            nameOf(role, lang),
            where === null ? t.leftOrganization : where[lang],
            formatDay(fromDay as Day, lang),
            untilDay === null ? t.still : formatDay(untilDay as Day, lang),
          ])}
        />
      )}
      <h2>{t.kept}</h2>
      <p>{t.keptText}</p>
      <SummaryList rows={kept.map(({ title, count }) => ({ key: title, value: t.keptCount(count) }))} />
      <h2>{t.sessions}</h2>
      <p>
        {t.sessionsText(sessions.length)} <a href={href(lang, addresses.sessions)}>{labels.openSessions}</a>
      </p>
      <h2>{t.log}</h2>
      <p>{t.logText}</p>
      <h2>{t.mail}</h2>
      <p>{t.mailText}</p>
      <h2>{t.rights}</h2>
      <p>{t.rightsText}</p>
    </>
  )
}

function nameOf({ held, role }: Pick<PersonalRole, 'held' | 'role'>, lang: Language): string {
  const names: Record<string, string> = held === 'membership' ? roleNames[lang] : designationNames[lang]
  return names[role] ?? role
}
