import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { guestWords } from '../guest-form.ts'
import { invitation, keys } from '../network.examples.ts'
import { CorrectInvitationPage } from './page.tsx'

const refusedOne = invitation({ email: 'anais.deschenes@ecole.invalid', mailFailure: 'refused-address' })
const page = (lang: Language) => {
  const { name, email, language } = refusedOne
  return { lang, action: '#', backHref: '#', keys, state: filled({ name, email, language }), invitation: refusedOne }
}

export const examples = pageExamples('network/correct/page', {
  ordinary: (lang) => <CorrectInvitationPage {...page(lang)} />,
  'not-refused': (lang) => <CorrectInvitationPage {...page(lang)} invitation={invitation()} />,
  ended: (lang) => <CorrectInvitationPage {...page(lang)} invitation={invitation({ mailFailure: 'ended' })} />,
  error: (lang) => (
    <CorrectInvitationPage
      {...page(lang)}
      state={refused(
        {
          values: { name: ['Anaïs Deschênes'], email: ['anaïs@ecole..invalid'], language: ['fr'] },
          problems: { email: 'accented-email' },
        },
        guestWords(lang, ''),
        lang,
      )}
    />
  ),
})
