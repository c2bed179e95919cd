import { Button, Details, HiddenKeys } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface ReadingsProps {
  lang: Language
  keys: FormKeys
  /** Who read the newest version, in the organizations that the person answers for; none for others. */
  readings: readonly {
    organization: string
    read: readonly { name: string; on: string }[]
    notYet: readonly string[]
  }[]
  /** Where one says that they read it; null: said already, or not theirs to say. */
  action: string | null
}

/** Who has read the protocol by which their organization works: for themselves, and for who answers for it there. */
export function Readings({ lang, keys, readings, action }: ReadingsProps) {
  if (readings.length === 0 && action === null) return <></>
  const t = words[lang].reading
  return (
    <section class="on-screen">
      <h2>{t.title}</h2>
      {action && (
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          <p>{t.text}</p>
          <Button kind="secondary">{t.say}</Button>
        </form>
      )}
      {readings.map(({ organization, read, notYet }) => (
        <>
          <h3>{organization}</h3>
          <p>{t.count(read.length, read.length + notYet.length)}</p>
          <Details summary={t.who}>
            <ul>
              {read.map(({ name, on }) => (
                <li>{t.readOn(name, on)}</li>
              ))}
              {notYet.map((name) => (
                <li class="mid">{t.notYet(name)}</li>
              ))}
            </ul>
          </Details>
        </>
      ))}
    </section>
  )
}
