# Windows: .\dev.ps1 run | test | build. Needs Visual Studio 2022 (C++) and git; libraries come from vcpkg.
param([string]$Command = "help")
$ErrorActionPreference = "Stop"
Set-Location $PSScriptRoot

function Get-Vcpkg {
    if ($env:VCPKG_ROOT -and (Test-Path "$env:VCPKG_ROOT\vcpkg.exe")) { return $env:VCPKG_ROOT }
    $root = Join-Path $PSScriptRoot "build\vcpkg"
    if (-not (Test-Path "$root\vcpkg.exe")) {
        git clone --depth 1 https://github.com/microsoft/vcpkg $root
        & "$root\bootstrap-vcpkg.bat" -disableMetrics
    }
    return $root
}

function Build([string]$Preset) {
    $root = Get-Vcpkg
    cmake --preset $Preset "-DCMAKE_TOOLCHAIN_FILE=$root\scripts\buildsystems\vcpkg.cmake"
    if ($LASTEXITCODE) { exit 1 }
    cmake --build --preset $Preset
    if ($LASTEXITCODE) { exit 1 }
}

switch ($Command) {
    "build" { Build "release" }
    "test"  { Build "dev"; ctest --preset dev; exit $LASTEXITCODE }
    "run"   {
        Build "release"
        $file = "out\sample\sample.roulian"
        if (-not (Test-Path $file)) {
            New-Item -ItemType Directory -Force "out\sample" | Out-Null
            & build\release\bin\roulian-cli.exe new $file --template fmcg --sample
        }
        & build\release\bin\roulian.exe $file
    }
    default { "dev.ps1 run | test | build" }
}
