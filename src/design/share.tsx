import { ButtonGroup } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import { Details } from './details.tsx'
import { Input } from './input.tsx'
import { QrCode } from './qr-code.tsx'
import { useWords } from './words.ts'

export interface ShareProps {
  /** Whole address that is given on. */
  address: string
  /** Over the field that holds it; « Address of this page » unless told. */
  label?: string | undefined
  hint?: string | undefined
}

/**
 * Giving an address on: copied (by the island `copy`, hidden without it), sent as a text message or by mail, or shown as a code
 * to scan. The words that leave with it are neutral: whoever sees the message learns nothing but the address.
 */
export function Share({ address, label, hint }: ShareProps) {
  const t = useWords().share
  const named = label ?? t.label
  const query = (fields: Record<string, string>): string =>
    Object.entries(fields)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')
  return (
    <section class="share on-screen">
      <Input name="address" label={named} hint={hint} value={address} />
      <ButtonGroup>
        <CopyButton of="address">{t.copy}</CopyButton>
        <a href={`sms:?&${query({ body: address })}`}>{t.text}</a>
        <a href={`mailto:?${query({ subject: t.subject, body: address })}`}>{t.mail}</a>
      </ButtonGroup>
      <Details summary={t.code}>
        <QrCode text={address} label={named} />
      </Details>
    </section>
  )
}
