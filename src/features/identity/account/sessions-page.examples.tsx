import { pageExamples } from '../../../design/index.ts'
import { at, timeZone } from '../identity.examples.ts'
import type { Method, OpenSession } from '../model.ts'
import { SessionsPage } from './sessions-page.tsx'

const session = (id: string, method: Method, device: string, day: number): OpenSession => ({
  id,
  method,
  device,
  createdAt: at(day, 13),
  lastSeenAt: at(day, 19),
})
const here = session('here', 'passkey', 'Firefox, Windows', 24)
const page = { currentId: 'here', timeZone }

export const examples = pageExamples('identity/account/sessions-page', {
  ordinary: (lang) => (
    <SessionsPage lang={lang} {...page} sessions={[here, session('phone', 'email-link', 'Safari, iPhone', 20)]} />
  ),
  only: (lang) => <SessionsPage lang={lang} {...page} sessions={[here]} />,
  many: (lang) => (
    <SessionsPage
      lang={lang}
      {...page}
      sessions={[
        here,
        ...(['password', 'provider', 'invitation', 'setup', 'email-link'] as const).map((method, index) =>
          session(method, method, index % 2 === 0 ? '' : 'Chrome, Android', 5 + index),
        ),
      ]}
    />
  ),
})
