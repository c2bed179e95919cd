import { Button, ButtonGroup, HiddenKeys } from '../../../design/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import type { Network } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface LeavePageProps {
  lang: Language
  title: string
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  networks: Network[]
}

/** What leaving changes, before it is done: one form a network. */
export function LeavePage({ lang, title, action, backHref, keys, networks }: LeavePageProps) {
  const t = words[lang]
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
          <HiddenKeys keys={keys} />
          <input type="hidden" name="network" value={network.id} />
          <p>
            <b>{nameIn(network, lang)}</b>
          </p>
          <ButtonGroup>
            <Button>{t.leaveSubmit}</Button>
            <a href={backHref}>{shared[lang].back}</a>
          </ButtonGroup>
        </form>
      ))}
    </>
  )
}
