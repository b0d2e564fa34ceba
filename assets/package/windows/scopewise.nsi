; The installer for one user; asks for no administrator.
; makensis -DVERSION=0.1.0 -DEXE=… -DNOTICES=… -DOUT=… scopewise.nsi
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define ID "app.scopewise.Scopewise"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "Scopewise"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Scopewise"
InstallDirRegKey HKCU "Software\${ID}" "Folder"
BrandingText "Scopewise ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Scopewise"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Scopewise installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Scopewise authors"
VIAddVersionKey "LegalCopyright" "The Scopewise authors; MIT or Apache 2.0"

!define MUI_ICON "scopewise.ico"
!define MUI_UNICON "scopewise.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\scopewise.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Japanese"

LangString InUse ${LANG_ENGLISH} "scopewise.exe can’t be replaced. If Scopewise is open, close it first."
LangString InUse ${LANG_GERMAN} "scopewise.exe lässt sich nicht ersetzen. Ist Scopewise offen? Schließen Sie es zuerst."
LangString InUse ${LANG_SPANISH} "No se puede reemplazar scopewise.exe. ¿Está abierto Scopewise? Ciérralo primero."
LangString InUse ${LANG_FRENCH} "scopewise.exe ne peut pas être remplacé. Scopewise est-il ouvert ? Fermez-le d’abord."
LangString InUse ${LANG_ITALIAN} "scopewise.exe non può essere sostituito. Scopewise è aperto? Chiudilo prima."
LangString InUse ${LANG_DUTCH} "scopewise.exe kan niet worden vervangen. Is Scopewise open? Sluit het eerst."
LangString InUse ${LANG_PORTUGUESEBR} "Não é possível substituir scopewise.exe. O Scopewise está aberto? Feche-o primeiro."
LangString InUse ${LANG_JAPANESE} "scopewise.exeを置き換えられません。Scopewiseが開いている場合は、先に閉じてください。"

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Scopewise needs 64-bit Windows 10 or newer." /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; A program that is open cannot be written over or removed.
!macro CloseFirst un
Function ${un}CloseFirst
  ${DoWhile} ${FileExists} "$INSTDIR\scopewise.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\scopewise.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
    again:
  ${Loop}
FunctionEnd
!macroend
!insertmacro CloseFirst ""
!insertmacro CloseFirst "un."

Section "Scopewise"
  Call CloseFirst
  SetOutPath "$INSTDIR"
  File "/oname=scopewise.exe" "${EXE}"
  File "/oname=LICENSE-MIT.txt" "..\..\..\LICENSE-MIT"
  File "/oname=LICENSE-APACHE.txt" "..\..\..\LICENSE-APACHE"
  File "/oname=third-party.txt" "${NOTICES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Scopewise.lnk" "$INSTDIR\scopewise.exe"

  ; Sealed files open with a double click.
  WriteRegStr HKCU "Software\Classes\.scopewise" "" "${ID}.sealed"
  WriteRegStr HKCU "Software\Classes\.scopewise" "Content Type" "application/x-scopewise-sealed"
  WriteRegStr HKCU "Software\Classes\${ID}.sealed" "" "Sealed Scopewise file"
  WriteRegStr HKCU "Software\Classes\${ID}.sealed\DefaultIcon" "" "$INSTDIR\scopewise.exe,0"
  WriteRegStr HKCU "Software\Classes\${ID}.sealed\shell\open\command" "" '"$INSTDIR\scopewise.exe" "%1"'
  ; Adds Scopewise under "Open with" for text files without changing their default program.
  WriteRegStr HKCU "Software\Classes\Applications\scopewise.exe" "FriendlyAppName" "Scopewise"
  WriteRegStr HKCU "Software\Classes\Applications\scopewise.exe\DefaultIcon" "" "$INSTDIR\scopewise.exe,0"
  WriteRegStr HKCU "Software\Classes\Applications\scopewise.exe\shell\open\command" "" '"$INSTDIR\scopewise.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\scopewise.exe\SupportedTypes" ".txt" ""
  WriteRegStr HKCU "Software\Classes\Applications\scopewise.exe\SupportedTypes" ".scopewise" ""
  WriteRegStr HKCU "Software\Classes\${ID}.text" "" "Credentials for Scopewise"
  WriteRegStr HKCU "Software\Classes\${ID}.text\shell\open\command" "" '"$INSTDIR\scopewise.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.txt\OpenWithProgids" "${ID}.text" ""

  WriteRegStr HKCU "Software\${ID}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Scopewise"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\scopewise.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Scopewise authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

; Connections, settings and the keyring's entries are the user's: they stay.
Section "Uninstall"
  Call un.CloseFirst
  ; A folder that somebody stands in cannot be removed.
  SetOutPath "$TEMP"
  Delete "$INSTDIR\scopewise.exe"
  Delete "$INSTDIR\LICENSE-MIT.txt"
  Delete "$INSTDIR\LICENSE-APACHE.txt"
  Delete "$INSTDIR\third-party.txt"
  ; The program that started this one may take a moment to let go of its file.
  ${For} $1 1 20
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ${IfNot} ${FileExists} "$INSTDIR\*.*"
      ${ExitFor}
    ${EndIf}
    Sleep 200
  ${Next}
  Delete "$SMPROGRAMS\Scopewise.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.scopewise" ""
  ${If} $0 == "${ID}.sealed"
    DeleteRegKey HKCU "Software\Classes\.scopewise"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${ID}.sealed"
  DeleteRegKey HKCU "Software\Classes\${ID}.text"
  DeleteRegKey HKCU "Software\Classes\Applications\scopewise.exe"
  DeleteRegValue HKCU "Software\Classes\.txt\OpenWithProgids" "${ID}.text"
  DeleteRegKey HKCU "Software\${ID}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
