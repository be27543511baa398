"""The services that Heard signs in to: their addresses, what Heard asks to be allowed, and their peculiarities. Data.

Sources: Google, "OAuth 2.0 for mobile and desktop apps" and "XOAUTH2"; Microsoft identity platform, "authorization code
flow" and "SMTP/IMAP with OAuth"; Trustpilot, "Authorization code" and "Client credentials". Not here: the flow.
"""

from __future__ import annotations

from sources.oauth import Service

GOOGLE_BUSINESS_SCOPE = "https://www.googleapis.com/auth/business.manage"
GOOGLE_MAIL_SCOPE = "https://mail.google.com/"
MICROSOFT_MAIL_SCOPES = (
    "offline_access",
    "https://outlook.office.com/IMAP.AccessAsUser.All",
    "https://outlook.office.com/SMTP.Send",
)


def google(client_id: str, scope: str, *, used_at: str, base: str = "") -> Service:
    """Google. A "desktop app" client has a secret that is none (Google says so), but its token service wants it. Only
    with `prompt=consent` it gives a refresh token again to somebody who agreed before. `base` is a proxy or a test
    server in place of Google's two hosts."""
    return Service(
        name="Google",
        authorize_url=f"{base}/o/oauth2/v2/auth" if base else "https://accounts.google.com/o/oauth2/v2/auth",
        token_url=f"{base}/token" if base else "https://oauth2.googleapis.com/token",
        client_id=client_id.strip(),
        client_secret="client_secret",
        used_at=used_at,
        scopes=(scope,),
        more={"access_type": "offline", "prompt": "consent"},
        issuer="" if base else "https://accounts.google.com",
    )


def microsoft(client_id: str, *, used_at: str, base: str = "") -> Service:
    """Mail of Microsoft 365 and Outlook.com. Its public clients know this machine as "localhost" only, on any port."""
    where = base or "https://login.microsoftonline.com/common"
    return Service(
        name="Microsoft",
        authorize_url=f"{where}/oauth2/v2.0/authorize",
        token_url=f"{where}/oauth2/v2.0/token",
        client_id=client_id.strip(),
        used_at=used_at,
        scopes=MICROSOFT_MAIL_SCOPES,
        more={"prompt": "select_account"},
        redirect_host="localhost",
    )


def trustpilot(api_key: str, redirect_uri: str, *, used_at: str, authorize_url: str = "") -> Service:
    """Trustpilot, under its API's base `used_at`. It sends browsers to registered https addresses only, so the owner
    pastes what the browser shows; but the key with its secret gives a token without anybody signing in."""
    return Service(
        name="Trustpilot",
        authorize_url=authorize_url or "https://authenticate.trustpilot.com",
        token_url=f"{used_at}/oauth/oauth-business-users-for-applications/accesstoken",
        client_id=api_key.strip(),
        client_secret="api_secret",
        client_in_header=True,
        used_at=used_at,
        redirect_uri=redirect_uri.strip(),
        owner_needed=False,
    )
