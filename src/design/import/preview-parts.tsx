import type { Child } from 'hono/jsx'
import { Button, ButtonGroup } from '../button.tsx'
import { Table, type TableProps } from '../table.tsx'

export interface PreviewTableProps extends Pick<TableProps, 'head' | 'rows' | 'firstCellIsHeader'> {
  title: string
  /** Says that only the first rows are shown; null: all of them are. */
  first: string | null
  /** What can be done about it, after the table. */
  children?: Child
}

/** Rows of a file before it is brought in: those that would be written, or the cells that are wrong. */
export const PreviewTable = ({ title, first, children, ...table }: PreviewTableProps) => (
  <section>
    <h2>{title}</h2>
    {first !== null && <p class="mid">{first}</p>}
    <Table caption={title} captionClass="govuk-visually-hidden" stack {...table} />
    {children}
  </section>
)

/** What was noticed while the file was read, a sentence each; nothing when there is none. */
export const PreviewNotes = ({ title, sentences }: { title: string; sentences: readonly string[] }) =>
  sentences.length === 0 ? (
    <></>
  ) : (
    <section>
      <h2>{title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  )

export interface NothingNewProps {
  text: string
  /** Where what the file says stands already. */
  see: { label: string; href: string }
  another: { label: string; href: string }
}

/** In the place of the button that confirms, when the file would change nothing. */
export const NothingNew = ({ text, see, another }: NothingNewProps) => (
  <>
    <p>{text}</p>
    <ButtonGroup>
      <Button href={see.href}>{see.label}</Button>
      <a href={another.href}>{another.label}</a>
    </ButtonGroup>
  </>
)
