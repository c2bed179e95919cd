export interface Link {
  label: string
  href: string
}

/** Something the page says of how it read the search, with ways to change that. */
export interface Note {
  text: string
  links: readonly Link[]
}

export const note = (text: string, ...links: readonly Link[]): Note => ({ text, links })

export function Notes({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return <></>
  return (
    <div class="govuk-inset-text">
      {notes.map(({ text, links }) => (
        <p>
          {text}
          {links.map(({ label, href }, index) => (
            <>
              {index > 0 ? ' · ' : ' '}
              <a href={href}>{label}</a>
            </>
          ))}
        </p>
      ))}
    </div>
  )
}
