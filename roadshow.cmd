@echo off
rem Runs the tool. Builds it first when it is missing or older than its sources.
setlocal EnableExtensions DisableDelayedExpansion

rem Messages are in Thai, too. The console gets its own code page back at the end.
set "codepage="
for /f "tokens=2 delims=:" %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

set "roadshow=%~dp0"
set "roadshow=%roadshow:~0,-1%"
set "target=%roadshow%\generator\target"
set "jar=%target%\roadshow.jar"
rem As old as the beginning of the last good build.
set "built=%target%\roadshow.built"
rem The classes as Java keeps them in memory, for a quicker start. One that does not fit is left aside without a word.
set "archive=%target%\roadshow.jsa"
set "options=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xms96m -XX:MaxNewSize=96m -Xshare:auto -Xlog:disable"

set "bin="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "bin=%JAVA_HOME%\bin\"
set "code=4"

if defined bin goto has_java
where /q java
if errorlevel 1 goto no_java
:has_java

call :is_built
if not errorlevel 1 goto run

"%bin%javac" --release 17 -version >nul 2>&1
if errorlevel 1 goto no_java
where /q mvn
if errorlevel 1 goto no_maven
call :build
if errorlevel 1 goto not_built

:run
"%bin%java" %options% "-XX:SharedArchiveFile=%archive%" "-Droadshow.home=%roadshow%" -jar "%jar%" %*
set "code=%errorlevel%"

:end
if defined codepage chcp %codepage:.=% >nul
exit /b %code%

:is_built
if not exist "%jar%" exit /b 1
if not exist "%built%" exit /b 1
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:built).LastWriteTimeUtc; $sources = 'pom.xml', 'generator\pom.xml', 'generator\package-lock.json', 'generator\src\main' | ForEach-Object { Join-Path $env:roadshow $_ }; $all = @(Get-Item -LiteralPath $sources) + @(Get-ChildItem -LiteralPath $sources[3] -Recurse); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 }"
exit /b %errorlevel%

:build
call :say_building
if not exist "%target%" mkdir "%target%"
type nul >"%built%.new"
call mvn -f "%roadshow%\pom.xml" -B -ntp -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dmaven.test.skip=true package >"%target%\build.log" 2>&1 <nul
if errorlevel 1 exit /b 1
rem A rehearsal with the real content. Without an archive everything works too, only slower.
if exist "%archive%" del "%archive%"
"%bin%java" %options% "-XX:ArchiveClassesAtExit=%archive%.new" "-Droadshow.home=%roadshow%" -jar "%jar%" check --no-handouts --content "%roadshow%\content" >nul 2>&1 <nul
if exist "%archive%.new" move /y "%archive%.new" "%archive%" >nul
move /y "%built%.new" "%built%" >nul
exit /b 0

:say_building
>&2 echo Building the tool; this takes a minute. กำลังสร้างเครื่องมือ ใช้เวลาประมาณหนึ่งนาที
exit /b 0

:not_built
>&2 type "%target%\build.log"
>&2 echo The tool could not be built. Maven says above why. If the tool is running in another window, close that window first.
>&2 echo สร้างเครื่องมือไม่สำเร็จ สาเหตุอยู่ในข้อความของ Maven ด้านบน หากเครื่องมือทำงานอยู่ในหน้าต่างอื่น โปรดปิดหน้าต่างนั้นก่อน
goto end

:no_java
>&2 echo Java was not found, or is too old. Please install a JDK, version 17 or newer.
>&2 echo ไม่พบ Java หรือรุ่นที่พบเก่าเกินไป โปรดติดตั้ง JDK รุ่น 17 ขึ้นไป
goto end

:no_maven
>&2 echo The tool must be built first, but Maven was not found. Please install Maven 3.6.3 or newer.
>&2 echo ต้องสร้างเครื่องมือก่อน แต่ไม่พบ Maven โปรดติดตั้ง Maven รุ่น 3.6.3 ขึ้นไป
goto end
