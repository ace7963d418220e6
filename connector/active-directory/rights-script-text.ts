/*
 * The script as the administrator reads it, before and after the lines that name account and OUs. Windows PowerShell 5.1
 * without modules: ADSI reads, dsacls writes. GUIDs: Microsoft pages "User-Force-Change-Password extended right",
 * "Pwd-Last-Set attribute", "Lockout-Time attribute", "User class" and "User-Account-Restrictions property set".
 */

export const rightsScriptBefore = `# Rights of the Okta AD agent's service account. Made by flopack; read it before you run it.
#
# Sync Password works when the account that the Okta Active Directory agent runs as may do three things
# to the users of each OU below:
#   1. Reset Password      without it no password arrives in Active Directory.
#   2. Write pwdLastSet    without it the password arrives, but "User must change password at next logon"
#                          is not set, and Okta reports "Update of credentials failed".
#   3. Write lockoutTime   without it the password arrives, but a locked account stays locked.
#
# Run as it is, the script changes nothing: it shows which of these rights are there.
# Run with -Grant, it grants those that are missing with dsacls, and shows them again.
#
# Where:  a domain controller, or a computer of the domain with "RSAT: AD DS and AD LDS Tools" (dsacls.exe).
# Who:    anybody of the domain can look; -Grant takes somebody who may change the permissions of the OUs.
# What it leaves alone: all other permissions, the users themselves, and passwords, which it neither reads nor writes.
# Exit code: 0 all rights are there; 1 some are missing; 2 something could not be read or granted.

[CmdletBinding()]
param([switch] $Grant)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.DirectoryServices

# ---- For whom, and where. ----
`;

export const rightsScriptAfter = String.raw`
# ---- Which rights: as dsacls writes them, and the GUIDs under which Active Directory keeps them. ----
# dsacls: CA is control access (an extended right), WP is write property; "user" limits both to user objects.
$UserClass = 'bf967aba-0de6-11d0-a285-00aa003049e2'
$Rights = @(
  @{
    Name = 'Reset Password'
    Dsacls = 'CA;Reset Password;user'
    Flag = 'ExtendedRight'
    Types = @('00299570-246d-11d0-a768-00aa006e0529')
  }
  @{
    Name = 'Write pwdLastSet'
    Dsacls = 'WP;pwdLastSet;user'
    Flag = 'WriteProperty'
    # the attribute itself, or the property set "Account Restrictions", which it belongs to
    Types = @('bf967a0a-0de6-11d0-a285-00aa003049e2', '4c164200-20c0-11d0-a768-00aa006e0529')
  }
  @{
    Name = 'Write lockoutTime'
    Dsacls = 'WP;lockoutTime;user'
    Flag = 'WriteProperty'
    Types = @('28630ebf-41d5-11d1-a9c1-0000f80367c1')
  }
)

# An object of the directory. In the paths of ADSI a slash needs a backslash before it.
function Open-Object([string] $Dn) {
  New-Object System.DirectoryServices.DirectoryEntry('LDAP://' + $Dn.Replace('/', '\/'))
}

# True: this access rule gives the right to the account, on users at any depth below the OU.
function Test-Rule($Rule, $Sid, $Right) {
  $any = [Guid]::Empty.ToString()
  if ($Rule.AccessControlType.ToString() -ne 'Allow') { return $false }
  if (-not $Rule.IdentityReference.Equals($Sid)) { return $false }
  if (@('All', 'Descendents') -notcontains $Rule.InheritanceType.ToString()) { return $false }
  if (@($any, $UserClass) -notcontains $Rule.InheritedObjectType.ToString()) { return $false }
  $flag = [int] [System.DirectoryServices.ActiveDirectoryRights] $Right.Flag
  if (([int] $Rule.ActiveDirectoryRights -band $flag) -ne $flag) { return $false }
  # a rule without a type is for all of them
  return ((@($any) + $Right.Types) -contains $Rule.ObjectType.ToString())
}

# Shows the rights that the account has on one OU, and gives back those that are missing.
# Rights that it has through a group are not seen.
function Show-Rights([string] $Ou, $Sid) {
  $entry = Open-Object $Ou
  $rules = @($entry.psbase.ObjectSecurity.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier]))
  foreach ($right in $Rights) {
    $giving = @($rules | Where-Object { Test-Rule $_ $Sid $right })
    if ($giving.Count -gt 0) {
      Write-Host ('  there    ' + $right.Name)
    } else {
      Write-Host ('  MISSING  ' + $right.Name)
      $right
    }
  }
  $denying = @($rules | Where-Object { $_.IdentityReference.Equals($Sid) -and $_.AccessControlType.ToString() -eq 'Deny' })
  if ($denying.Count -gt 0) {
    Write-Host ('  WARNING  ' + $denying.Count + ' rules deny the account something here, and a denial wins: look at them with dsacls.')
  }
}

# Shows the users of one OU that delegated rights do not reach. Active Directory (AdminSDHolder) takes inherited
# permissions from members of privileged groups; adminCount stays 1 also after they have left the group.
function Show-Protected([string] $Ou) {
  $searcher = New-Object System.DirectoryServices.DirectorySearcher((Open-Object $Ou))
  $searcher.Filter = '(&(objectCategory=person)(objectClass=user)(adminCount=1))'
  $searcher.PageSize = 500
  [void] $searcher.PropertiesToLoad.Add('distinguishedName')
  $names = @($searcher.FindAll() | ForEach-Object { [string] $_.Properties['distinguishedname'][0] })
  if ($names.Count -eq 0) { return }
  Write-Host ('  WARNING  ' + $names.Count + ' users have adminCount=1: their passwords will not arrive. Reset them in Active Directory.')
  foreach ($name in ($names | Select-Object -First 20)) { Write-Host ('           ' + $name) }
  if ($names.Count -gt 20) { Write-Host '           ...' }
}

# Shows the privileged groups that the account is in: it needs none of them.
function Show-Groups($Sid) {
  try {
    $entry = New-Object System.DirectoryServices.DirectoryEntry('LDAP://<SID=' + $Sid.Value + '>')
    $entry.psbase.RefreshCache([string[]] @('tokenGroups'))
    foreach ($bytes in $entry.psbase.Properties['tokenGroups']) {
      $group = New-Object System.Security.Principal.SecurityIdentifier($bytes, 0)
      # Administrators and the operators; Domain, Schema, Enterprise and Key Admins, Domain Controllers
      $privileged = '^S-1-5-32-(544|548|549|550|551|552)$|^S-1-5-21-.+-(512|516|518|519|521|526|527)$'
      if ($group.Value -notmatch $privileged) { continue }
      $name = $group.Value
      try { $name = $group.Translate([System.Security.Principal.NTAccount]).Value } catch { }
      Write-Host ('WARNING  The account is in ' + $name + ': the three rights are enough, take it out.')
    }
  } catch {
    Write-Host ('WARNING  The groups of the account could not be read: ' + $_.Exception.Message)
  }
}

# ---- The account has to exist; Windows gives its name as it writes it. ----
try {
  $named = New-Object System.Security.Principal.NTAccount($Account)
  $sid = $named.Translate([System.Security.Principal.SecurityIdentifier])
  $trustee = $sid.Translate([System.Security.Principal.NTAccount]).Value
} catch {
  Write-Host ('There is no account ' + $Account + ', or no domain controller answers: ' + $_.Exception.Message)
  exit 2
}
if ($Grant -and -not (Get-Command 'dsacls.exe' -ErrorAction SilentlyContinue)) {
  Write-Host 'dsacls.exe is missing: run this on a domain controller, or install "RSAT: AD DS and AD LDS Tools".'
  exit 2
}
Write-Host ('Account: ' + $trustee)
Show-Groups $sid

# ---- Each OU: look, grant what is missing if that is wanted, look again. ----
$result = 0
foreach ($ou in $Ous) {
  Write-Host ''
  Write-Host ('OU: ' + $ou)
  try {
    $missing = @(Show-Rights $ou $sid)
    if ($Grant -and $missing.Count -gt 0) {
      foreach ($right in $missing) {
        $permission = $trustee + ':' + $right.Dsacls
        Write-Host ('  dsacls "' + $ou + '" /I:S /G "' + $permission + '"')
        # /I:S is for objects below the OU and not for the OU itself; /G grants and leaves what is there
        $output = @(& dsacls.exe $ou '/I:S' '/G' $permission)
        if ($LASTEXITCODE -ne 0) {
          foreach ($line in ($output | Select-Object -Last 5)) { Write-Host ('    ' + $line) }
          throw ('dsacls ended with code ' + $LASTEXITCODE)
        }
      }
      # another domain controller may answer now: what is missing still may be there after replication
      Write-Host '  After granting:'
      $missing = @(Show-Rights $ou $sid)
    }
    if ($missing.Count -gt 0 -and $result -eq 0) { $result = 1 }
    Show-Protected $ou
  } catch {
    Write-Host ('  FAILED   ' + $_.Exception.Message)
    $result = 2
  }
}

Write-Host ''
if ($result -eq 0) { Write-Host 'All rights are there.' }
if ($result -eq 1 -and -not $Grant) { Write-Host 'Some rights are missing: run it again with -Grant.' }
if ($result -eq 1 -and $Grant) { Write-Host 'Some rights are still missing: wait for replication, and run it again without -Grant.' }
if ($result -eq 2) { Write-Host 'Something could not be read or granted: see FAILED above.' }
exit $result
`;
