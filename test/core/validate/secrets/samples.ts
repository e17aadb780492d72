// One text for each of secretlint's rules, put together here so that no tool mistakes this file for a leak.

function some(alphabet: string, count: number): string {
  return Array.from({ length: count }, (_, index) => alphabet[(index * 7 + 3) % alphabet.length]).join('')
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ALL = `${LETTERS}0123456789`
const HEX = '0123456789abcdef'
const PRIVATE = ['PRI', 'VATE'].join('')
const OPENAI = ['T3Blbk', 'FJ'].join('')
const BASE64 = `${ALL}+/`

const PEM = [
  `-----BEGIN RSA ${PRIVATE} KEY-----`,
  `MIIE${some(BASE64, 60)}`,
  some(BASE64, 64),
  `-----END RSA ${PRIVATE} KEY-----`,
]
/** Base64 of it ends in `fQ==`, as the rule expects. */
const ONE_PASSWORD_JSON = JSON.stringify({ email: 'a@example.com', secretKey: some(ALL, 40), muk: some(ALL, 60) })
const PADDING = ' '.repeat((3 - ((ONE_PASSWORD_JSON.length - 1) % 3)) % 3)
const ONE_PASSWORD = Buffer.from(ONE_PASSWORD_JSON.replace(/\}$/, `${PADDING}}`)).toString('base64')

/** By the end of the rule's id: the secret, and where it differs the text that holds it. */
export const SAMPLES: Readonly<Record<string, { secret: string; text?: string; path?: string }>> = {
  aws: { secret: some(BASE64, 40), text: `AWS_SECRET_ACCESS_KEY = "${some(BASE64, 40)}"` },
  gcp: {
    secret: some(BASE64, 64),
    path: 'agent_settings/experimental_config.json',
    text: JSON.stringify({ private_key_id: '1', private_key: PEM.join('\n') }),
  },
  npm: { secret: `npm_${some(ALL, 36)}` },
  slack: { secret: `xoxb-${some('0123456789', 12)}-${some(ALL, 24)}` },
  basicauth: {
    secret: 'frontdesk:tulip-42-lantern@',
    text: 'https://frontdesk:tulip-42-lantern@orders.example.com/v1',
  },
  openai: { secret: `sk-${some(ALL, 20)}${OPENAI}${some(ALL, 20)}` },
  anthropic: { secret: `sk-ant-api03-${some(ALL, 93)}AA` },
  groq: { secret: `gsk_${some(ALL, 52)}` },
  huggingface: { secret: `hf_${some(LETTERS, 34)}` },
  linear: { secret: `lin_api_${some(ALL, 40)}` },
  notion: { secret: `ntn_${some('0123456789', 11)}${some(ALL, 35)}` },
  privatekey: { secret: some(BASE64, 64), text: `|-\n${PEM.map((line) => `  ${line}`).join('\n')}` },
  sendgrid: { secret: `SG.${some(ALL, 22)}.${some(ALL, 43)}` },
  shopify: { secret: `shpat_${some(HEX, 32)}` },
  stripe: { secret: `sk_live_${some(ALL, 24)}` },
  github: { secret: `ghp_${some(ALL, 36)}` },
  gitlab: { secret: `glpat-${some(ALL, 20)}` },
  grafana: { secret: `glsa_${some(ALL, 32)}_${some(HEX, 8)}` },
  '1password': { secret: `ops_${ONE_PASSWORD}` },
  'database-connection-string': {
    secret: 'desk:tulip-42-lantern@',
    text: 'postgres://desk:tulip-42-lantern@db.example.com:5432/orders',
  },
  'hashicorp-vault': { secret: `hvs.${some(ALL, 100)}` },
  vercel: { secret: `vcp_${some(ALL, 40)}` },
  databricks: { secret: `dapi${some(HEX, 32)}` },
  docker: { secret: `dckr_pat_${some(ALL, 27)}` },
  figma: { secret: `figd_${some(ALL, 40)}` },
  cloudflare: { secret: `cfut_${some(ALL, 40)}${some(HEX, 8)}` },
  tailscale: { secret: `tskey-auth-${some(ALL, 16)}-${some(ALL, 32)}` },
}
