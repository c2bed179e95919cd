import { assert, describe, it } from 'vitest'
import { readSettings } from './settings.ts'

const mistakesOf = (env: Record<string, string>): string[] => {
  const settings = readSettings(env)
  return settings.ok ? [] : settings.mistakes
}

describe('settings', () => {
  it('need nothing', () => {
    const settings = readSettings({})

    assert.deepEqual(settings, {
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        baseUrl: null,
        dataFolder: `${process.cwd()}/data`,
        databaseUrl: null,
        smtpUrl: null,
        timeZone: 'America/Toronto',
        logLevel: 'info',
        isDemo: false,
        isDev: false,
      },
    })
  })

  it('take what is given, and treat the empty as absent', () => {
    const settings = readSettings({
      PORT: '8080',
      HOST: '0.0.0.0',
      BASE_URL: 'https://tisserin.example.org/',
      TISSERIN_DATA: '/srv/tisserin',
      DATABASE_URL: 'postgres://admin:s%40cret@db.example.org/tisserin',
      SMTP_URL: '',
      TZ_INSTANCE: 'America/Vancouver',
      LOG_LEVEL: 'warn',
      TISSERIN_DEMO: '1',
    })

    assert.isTrue(settings.ok)
    if (!settings.ok) return
    assert.equal(settings.value.baseUrl, 'https://tisserin.example.org')
    assert.equal(settings.value.dataFolder, '/srv/tisserin')
    assert.equal(settings.value.smtpUrl, null)
    assert.isTrue(settings.value.isDemo)
  })

  const mistakes: Array<[Record<string, string>, RegExp]> = [
    [{ PORT: 'http' }, /^PORT must be a number/],
    [{ PORT: '70000' }, /^PORT must be a number/],
    [{ PORT: '-1' }, /^PORT must be a number/],
    [{ HOST: 'not a host' }, /^HOST must be/],
    [{ BASE_URL: 'tisserin.example.org' }, /^BASE_URL must be an address/],
    [{ BASE_URL: 'ftp://tisserin.example.org' }, /^BASE_URL must be an address/],
    [{ BASE_URL: 'https://tisserin.example.org/tisserin' }, /^BASE_URL must have no path/],
    [{ DATABASE_URL: 'mysql://a:b@c/d' }, /^DATABASE_URL must be an address/],
    [{ DATABASE_URL: 'postgres://admin@db.example.org/tisserin' }, /^DATABASE_URL must contain a password/],
    [{ DATABASE_URL: 'postgres://admin:secret@db.example.org' }, /^DATABASE_URL must name a database/],
    [{ SMTP_URL: 'mail.example.org' }, /^SMTP_URL must be an address/],
    [{ TZ_INSTANCE: 'Quebec' }, /^TZ_INSTANCE must be a time zone/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    [{ TISSERIN_DEMO: 'yes' }, /^TISSERIN_DEMO must be 1 or 0/],
  ]
  for (const [env, sentence] of mistakes) {
    it(`answers ${JSON.stringify(env)} with one sentence`, () => {
      const found = mistakesOf(env)

      assert.lengthOf(found, 1)
      assert.match(found[0] ?? '', sentence)
      assert.match(found[0] ?? '', /\.$/)
    })
  }

  it('tell all mistakes at once', () => {
    assert.lengthOf(mistakesOf({ PORT: 'x', LOG_LEVEL: 'x', TZ_INSTANCE: 'x' }), 3)
  })

  it('never repeat a password', () => {
    const found = mistakesOf({ DATABASE_URL: 'mysql://admin:hunter2@db/x', SMTP_URL: 'http://mail:hunter2@host' })

    assert.notInclude(found.join(' '), 'hunter2')
  })
})
