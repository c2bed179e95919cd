import { Button } from '../../../design/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** On the page of the monthly mail: an activity counted with the same link, for an organization. */
export const mailPanels: readonly Panel[] = [
  {
    on: 'plan.mail',
    order: 20,
    show: async ({ lang }, { token, adoption }) => {
      if (adoption.organizationId === null) return null
      const t = words[lang]
      return (
        <section class="ruled">
          <h2>{t.panelTitle}</h2>
          <p>{t.panelText}</p>
          <Button kind="secondary" href={href(lang, addresses.byMail, { token })}>
            {t.title}
          </Button>
        </section>
      )
    },
  },
]
