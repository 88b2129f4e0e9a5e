@echo off
rem Starts Kompetanseplan on the Java it was delivered with. Nothing has to be installed or set.
"%~dp0..\runtime\bin\java.exe" "-Dorg.sqlite.lib.path=%~dp0..\runtime\bin" "-Dkompetanseplan.dictionaries=%~dp0..\dictionaries" -cp "%~dp0..\lib\*" no.kompetanseplan.Main %*
