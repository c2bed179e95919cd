import type { Child } from 'hono/jsx'
import { SummaryList, Table } from '../../../design/index.ts'
import { WithEmergencyCall } from '../emergency-call.tsx'

/** A page that is only read: what it says, section by section. */
export interface TextPageWords {
  title: string
  lead: string
  sections: readonly TextSection[]
}

export interface TextSection {
  title: string
  text?: readonly string[]
  list?: readonly string[]
  /** Who, and what they see. */
  rows?: readonly { key: string; value: string }[]
  table?: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** What to type in a terminal, and what it does. */
  commands?: readonly { command: string; meaning: string }[]
  /** The section that names the person in charge of personal information. */
  office?: boolean
}

export function TextPage({ t, office }: { t: TextPageWords; office?: Child }) {
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {t.sections.map((section) => (
        <section>
          <h2>{section.title}</h2>
          <SectionContent section={section} />
          {section.office && office}
        </section>
      ))}
    </>
  )
}

function SectionContent({ section: { text, list, rows, table, commands } }: { section: TextSection }) {
  return (
    <>
      {text?.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {list && (
        <ul>
          {list.map((item) => (
            <li>
              <WithEmergencyCall text={item} />
            </li>
          ))}
        </ul>
      )}
      {rows && <SummaryList rows={rows} />}
      {table && (
        <Table
          caption={table.caption}
          captionClass="govuk-visually-hidden"
          head={table.head.map((head) => ({ text: head }))}
          rows={table.rows}
          stack
        />
      )}
      {commands && (
        <SummaryList rows={commands.map(({ command, meaning }) => ({ key: <code>{command}</code>, value: meaning }))} />
      )}
    </>
  )
}
