import type { Child } from 'hono/jsx'
import { SummaryList, Table } from '../../../design/index.ts'
import { WithEmergencyCall } from '../emergency-call.tsx'
import type { TextPageWords, TextSection } from './text-section.ts'

export function TextPage({ t, office, contact }: { t: TextPageWords; office?: Child; contact?: Child }) {
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {t.sections.map((section) => (
        <section>
          <h2>{section.title}</h2>
          <SectionContent section={section} />
          {section.office && office}
          {section.contact && contact}
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
