// Every call is marshalled by generated code: what the runtime would make at run time is neither needed nor waited for.
[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]
