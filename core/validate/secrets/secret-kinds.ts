// What secretlint's recommended rules look for: how each is called in a finding, and what a text has to hold for that rule
// to find anything in it. Loading secretlint costs more than reading a whole project, so it is only asked about texts with
// such a mark; a mark without a secret behind it costs time and nothing else.

interface SecretKind {
  /** With its article: `an npm token`. */
  words: string
  mark: RegExp
}

/** By the end of the secretlint rule's id, `@secretlint/secretlint-rule-…`. */
export const SECRET_KINDS: Readonly<Record<string, SecretKind>> = {
  aws: { words: 'an AWS secret access key', mark: /(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)/ },
  gcp: { words: 'a Google Cloud private key', mark: /PRIVATE KEY/ },
  npm: { words: 'an npm or GitHub token', mark: /:x-oauth-basic|_authToken=|npm_[A-Za-z0-9]/ },
  slack: {
    words: 'a Slack token or webhook',
    mark: /\bx(?:ox[bpaor]|app)-|[hH][oO][oO][kK][sS]\.[sS][lL][aA][cC][kK]/,
  },
  basicauth: { words: 'a password in a URL', mark: /:\/\/[^\s/]{3,600}@/ },
  openai: { words: 'an OpenAI key', mark: /T3BlbkFJ/ },
  anthropic: { words: 'an Anthropic key', mark: /sk-ant-api/ },
  groq: { words: 'a Groq key', mark: /gsk_/ },
  huggingface: { words: 'a Hugging Face token', mark: /hf_[a-zA-Z]{34}/ },
  linear: { words: 'a Linear key', mark: /lin_api_/ },
  notion: { words: 'a Notion token', mark: /ntn_[0-9]/ },
  privatekey: { words: 'a private key', mark: /PRIVATE KEY/ },
  sendgrid: { words: 'a SendGrid key', mark: /SG\.\w/ },
  shopify: { words: 'a Shopify token', mark: /shp(?:pa|ca|at|ss)_/ },
  stripe: { words: 'a Stripe key', mark: /[sr]k_(?:live|test)_/ },
  github: { words: 'a GitHub token', mark: /gh[pousr]_|github_pat_/ },
  gitlab: { words: 'a GitLab token', mark: /glpat-/ },
  grafana: { words: 'a Grafana token', mark: /gl(?:c|sa)_/ },
  '1password': { words: 'a 1Password token', mark: /ops_ey/ },
  'database-connection-string': { words: 'a database password in a URL', mark: /:\/\/[^\s/]{3,600}@/ },
  'hashicorp-vault': { words: 'a Vault token', mark: /hv[sbr]\.[A-Za-z0-9_-]/ },
  vercel: { words: 'a Vercel token', mark: /vc[piark]_[A-Za-z0-9]/ },
  databricks: { words: 'a Databricks token', mark: /dapi[A-Fa-f0-9]{8}/ },
  docker: { words: 'a Docker token', mark: /dckr_pat_/ },
  figma: { words: 'a Figma token', mark: /figd_/ },
  cloudflare: { words: 'a Cloudflare token', mark: /cf(?:k|ut|at)_[A-Za-z0-9]/ },
  tailscale: { words: 'a Tailscale key', mark: /tskey-/ },
}

const ANY_MARK = new RegExp([...new Set(Object.values(SECRET_KINDS).map(({ mark }) => mark.source))].join('|'))

/** Whether a text holds something with which a secret could begin. */
export function mayHoldSecret(text: string): boolean {
  return ANY_MARK.test(text)
}
