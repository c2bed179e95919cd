import type { Language } from '../../../kernel/language.ts'
import { organizationWords } from './words.ts'
import { sharedWords } from '../words.ts'
import { nameOf, type Network } from '../model.ts'
import { Button, ButtonGroup } from '../../../design/index.ts'
import type { Keys } from '../setup/page.tsx'

interface LeavePageProps {
  lang: Language
  title: string
  action: string
  backHref: string
  keys: Keys
  networks: Network[]
}

/** What leaving changes, before it is done: one form a network. */
export function LeavePage({ lang, title, action, backHref, keys, networks }: LeavePageProps) {
  const t = organizationWords[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.leaveLead}</p>
      <ul>
        {t.leaveConsequences.map((consequence) => (
          <li>{consequence}</li>
        ))}
      </ul>
      {networks.map((network) => (
        <form method="post" action={action} class="headed">
          <input type="hidden" name="csrf" value={keys.csrf} />
          <input type="hidden" name="key" value={keys.key} />
          <input type="hidden" name="network" value={network.id} />
          <p>
            <b>{nameOf(network, lang)}</b>
          </p>
          <ButtonGroup>
            <Button>{t.leaveSubmit}</Button>
            <a href={backHref}>{sharedWords[lang].back}</a>
          </ButtonGroup>
        </form>
      ))}
    </>
  )
}
