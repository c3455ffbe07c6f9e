# Completion of plangen for PowerShell. In $PROFILE: plangen completion powershell | Out-String | Invoke-Expression
# The program itself says what may stand next; where it says nothing, PowerShell offers files.
Register-ArgumentCompleter -Native -CommandName plangen -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new()
        $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
        $current = if ($wordToComplete) { $wordToComplete } else { '""' } # an empty word would get lost
        plangen completion powershell '--' @words $current 2>$null | ForEach-Object {
            $value, $about = $_ -split "`t", 2
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $(if ($about) { $about } else { $value }))
        }
    }
    finally {
        [Console]::OutputEncoding = $before
    }
}
