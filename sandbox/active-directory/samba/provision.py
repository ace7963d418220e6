"""Makes the databases of a domain that serves LDAP alone.

Arguments: smb.conf, realm, domain, host, address. The administrator's password comes on standard input.
No file share, so no access lists on files: neither extended attributes nor root are needed.
"""

import logging
import sys

from samba.auth import system_session
from samba.dsdb import DS_DOMAIN_FUNCTION_2008_R2
from samba.param import LoadParm
from samba.provision import FILL_FULL, provision

settings, realm, domain, host, address = sys.argv[1:]
password = sys.stdin.readline().rstrip("\n")

log = logging.getLogger("provision")
log.addHandler(logging.StreamHandler(sys.stderr))
log.setLevel(logging.WARNING)

parameters = LoadParm()
parameters.load(settings)

provision(
    log,
    system_session(),
    smbconf=settings,
    lp=parameters,
    samdb_fill=FILL_FULL,
    realm=realm,
    domain=domain,
    hostname=host,
    hostip=address,
    adminpass=password,
    dns_backend="NONE",
    serverrole="active directory domain controller",
    dom_for_fun_level=DS_DOMAIN_FUNCTION_2008_R2,
    skip_sysvolacl=True,
)
